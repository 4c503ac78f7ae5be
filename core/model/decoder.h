#pragma once

#include "core/base/option.h"
#include "core/result/attention_maps.h"
#include "core/result/familiarity.h"

#include <torch/nn/module.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace saccade {

/// What a decoder computes once per image and needs at every word: the annotation grid and what is derived
/// from it.
struct DecoderMemory {
    std::vector<torch::Tensor> tensors; ///< each [images, …]; the decoder knows their meaning
    int rows = 0;
    int columns = 0;
    std::vector<Familiarity> familiarity{}; ///< of each image; empty where it is not known

    std::int64_t images() const { return tensors.front().size(0); }
};

/// What a decoder carries from word to word: each tensor [hypotheses, …].
struct DecoderState {
    std::vector<torch::Tensor> tensors;

    /// The state of the rows `index` (int64 [n]): how a beam search reorders its hypotheses.
    DecoderState select(const torch::Tensor& index) const;
};

/// Is told a quantity of a step by its name ("scores", "layer1.words"): [hypotheses, …]. What each decoder
/// tells is described in resources/docs/models.md.
using StepRecorder = std::function<void(const std::string& name, const torch::Tensor& value)>;

/// What the next word of each hypothesis is predicted from.
struct StepInput {
    torch::Tensor words;  ///< int64 [hypotheses]: the word before
    torch::Tensor image;  ///< int64 [hypotheses]: the row of each in the memory
    torch::Tensor gaze{}; ///< [hypotheses or 1, rows x columns], each row summing to 1: takes the place of
                          ///< every map of the decoder; undefined: it looks for itself
    double sharpness = 1; ///< the attention's scores are multiplied by it, a sentinel's too
    std::optional<double> gate{}; ///< in 0…1, takes the place of DecoderStep::gate where the decoder has one
    StepRecorder recorder{};      ///< is told what the step computes

    void record(const std::string& name, const torch::Tensor& value) const {
        if (recorder)
            recorder(name, value);
    }
};

/// One word for each hypothesis.
struct DecoderStep {
    torch::Tensor log_probabilities; ///< [hypotheses, vocabulary]
    torch::Tensor attention;         ///< [hypotheses, layers x heads, rows x columns]
    torch::Tensor gate;              ///< [hypotheses]; undefined where the decoder has none
    torch::Tensor context;           ///< [hypotheses, channels]: what attention took from the image
    DecoderState state;
    torch::Tensor sentinel{};       ///< [hypotheses]: the weight of the visual sentinel, which takes part in
                                    ///< the softmax beside the cells; undefined where there is none
    torch::Tensor word_attention{}; ///< [hypotheses, layers x heads, words]: over the words read so far, the
                                    ///< last one included; undefined where the decoder has none
};

/// Captions of a batch, packed: sorted by length, longest first, so that word t concerns the first
/// `active[t]` rows.
struct CaptionBatch {
    torch::Tensor inputs;  ///< int64 [captions, words]: <start> w1 … wn, padded
    torch::Tensor targets; ///< int64 [captions, words]: w1 … wn <end>, padded; no <end> where cut off
    torch::Tensor image;   ///< int64 [captions]: row of the image in the grid
    std::vector<std::int64_t> active; ///< captions that still have a word at each position, descending
    std::vector<std::size_t> order;   ///< of each row, its position among the captions as they were given

    std::int64_t words() const { return static_cast<std::int64_t>(active.size()); }
};

/// The tokens of a batch, packed word by word: the active[0] first words, then the active[1] second …
struct PackedTokens {
    torch::Tensor inputs;  ///< int64 [tokens]
    torch::Tensor targets; ///< int64 [tokens]
    torch::Tensor rows;    ///< int64 [tokens]: the caption of each
};

PackedTokens packedTokens(const CaptionBatch& batch);

/// `attention` [tokens, positions] -> [captions, positions].
torch::Tensor summedOverWords(const torch::Tensor& attention, const PackedTokens& tokens,
                              const CaptionBatch& batch);

/// Teacher forcing over a batch; the tokens are packed as PackedTokens are.
struct TeacherForced {
    torch::Tensor logits;         ///< [tokens, vocabulary], the temperature not applied
    torch::Tensor targets;        ///< int64 [tokens]
    torch::Tensor attention;      ///< [tokens, rows x columns]; the mean of several maps
    torch::Tensor attention_sums; ///< [captions, rows x columns]: attention summed over the words, for the
                                  ///< doubly stochastic term (Xu et al. 2015, equation 14)
    torch::Tensor location_log_probability; ///< [tokens], of the locations that were drawn (Xu et al. 2015,
                                            ///< equation 11); undefined where attention draws none
    torch::Tensor location_entropy; ///< [tokens], in nats, of what they were drawn from; undefined likewise
};

/// Writes captions from an annotation grid. A new one is one file and one line in decoder_registry.cpp.
class Decoder : public torch::nn::Module {
public:
    /// How the maps of a word are made up: one, or several layers with several heads each.
    virtual AttentionLayout attentionLayout() const { return {}; }
    /// `grid`: [images, rows x columns, channels].
    virtual DecoderMemory prepare(const torch::Tensor& grid, int rows, int columns) = 0;
    /// The state before the first word, one row per image.
    virtual DecoderState begin(const DecoderMemory& memory) = 0;
    /// One word.
    virtual DecoderStep step(const DecoderMemory& memory, const DecoderState& state,
                             const StepInput& input) = 0;
    virtual TeacherForced teacherForced(const DecoderMemory& memory, const CaptionBatch& batch) = 0;
    /// Takes over the options that concern training alone, such as dropout: those that are not `of_model`.
    virtual void configure(const OptionValues& settings) = 0;
    /// Whether a parameter, by its name within the decoder, decides where attention looks; these can have a
    /// learning rate of their own.
    virtual bool isOfAttention(const std::string& /*parameter*/) const { return false; }
    /// Starts the output bias at the log frequency of each word: `log_frequency` [vocabulary].
    virtual void setOutputBias(const torch::Tensor& log_frequency) = 0;

    double temperature() const { return temperature_; }
    void setTemperature(double temperature) { temperature_ = temperature; }

protected:
    /// The probabilities that step() gives: log softmax(logits / temperature), [hypotheses, vocabulary]. The
    /// temperature (Guo et al. 2017, equation 9) makes them as high as they are right; the loss is of the
    /// bare logits.
    torch::Tensor logProbabilities(const torch::Tensor& logits) const;

private:
    double temperature_ = 1;
};

} // namespace saccade
