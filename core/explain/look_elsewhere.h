#pragma once

#include "core/explain/word_question.h"
#include "core/model/decoder.h"
#include "core/result/gaze_answer.h"

#include <cstdint>
#include <vector>

namespace saccade {

/// What becomes of a word if the model looks elsewhere, asked again and again as a gaze is painted: what does
/// not depend on the gaze is computed once.
class GazeQuestion {
public:
    /// `seen`: Captioner::see() of one image; `words`: see WordQuestion. The captioner must outlive what is
    /// asked.
    GazeQuestion(Captioner& captioner, const DecoderMemory& seen, std::vector<std::int64_t> words);

    /// Whether it is about this word of this image: `seen` is the same tensor, not one of equal values.
    bool isAbout(const DecoderMemory& seen, const std::vector<std::int64_t>& words) const;
    /// `gaze`: [rows x columns], not negative, one above 0. Throws Error for one of another size.
    GazeAnswer answer(const std::vector<float>& gaze, int alternatives) const;

private:
    torch::Tensor lastWord(const torch::Tensor& gaze) const;

    Captioner& captioner_;
    DecoderMemory seen_;
    std::vector<std::int64_t> words_;
    DecoderState before_;   ///< the last word
    torch::Tensor own_;     ///< log probabilities of all words, [1, vocabulary]: with the model's own map
    torch::Tensor uniform_; ///< the same with an even one
};

/// The same asked once.
GazeAnswer lookElsewhere(Captioner& captioner, const DecoderMemory& seen,
                         const std::vector<std::int64_t>& words, const std::vector<float>& gaze,
                         int alternatives);

} // namespace saccade
