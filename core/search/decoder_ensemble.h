#pragma once

#include "core/model/decoder.h"
#include "core/search/evaluation_mode.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace saccade {

/// A decoder with what it sees of a batch of images.
struct SeeingDecoder {
    Decoder& decoder;
    const DecoderMemory& memory;
};

/// Whose attention a word has that several decoders have chosen together.
enum class EnsembleAttention {
    First, ///< that of the first decoder
    Mean   ///< one map, the mean of all maps of all decoders; their grids must have the same size
};

/// One decoder, or several that choose words together: the probability of a word is the mean of those that
/// they give it. All have the same vocabulary and the same images; grids and kinds may differ. It keeps the
/// states of all of them from word to word.
class DecoderEnsemble {
public:
    /// At least one decoder. Decoders and memories must outlive it.
    DecoderEnsemble(std::vector<SeeingDecoder> members, EnsembleAttention attention);

    /// Of the maps that step() gives.
    AttentionLayout attentionLayout() const;
    int rows() const { return first().memory.rows; }
    int columns() const { return first().memory.columns; }
    std::int64_t images() const { return first().memory.images(); }
    torch::Device device() const { return first().memory.tensors.front().device(); }
    const DecoderMemory& memory() const { return first().memory; }

    /// Turns the dropout of all of them off while it lives.
    std::vector<std::unique_ptr<EvaluationMode>> evaluationMode() const;
    /// Before the first word: one row per image.
    void begin();
    /// One word for each hypothesis; `state` of the result is left empty. Throws Error for a gaze where the
    /// attention is the first decoder's of several, and for decoders that predict different numbers of words.
    DecoderStep step(const StepInput& input);
    /// Continues with the rows `index` (int64 [n]) of the last step.
    void select(const torch::Tensor& index);

private:
    const SeeingDecoder& first() const { return members_.front(); }
    DecoderStep joined(std::vector<DecoderStep> steps) const;

    std::vector<SeeingDecoder> members_;
    EnsembleAttention attention_;
    std::vector<DecoderState> states_; ///< of each member
};

} // namespace saccade
