#include "core/search/caption_score.h"

#include "core/base/error.h"
#include "core/model/decoder.h"
#include "core/search/evaluation_mode.h"
#include "core/search/step_history.h"
#include "core/search/step_scores.h"
#include "core/text/vocabulary.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>
#include <utility>

namespace saccade {
namespace {

/// The caption as one path, a row per step.
class GivenCaption {
public:
    GivenCaption(Decoder& decoder, const DecoderMemory& memory, std::int64_t image,
                 const Vocabulary& vocabulary, std::size_t alternatives)
        : decoder_(decoder), memory_(memory), device_(memory.tensors.front().device()),
          image_(torch::tensor({image}, torch::kInt64).to(device_)),
          history_(vocabulary, decoder.attentionLayout().layers, memory.rows, memory.columns, alternatives),
          size_(vocabulary.size()), alternatives_(std::min(alternatives, vocabulary.size())) {
        state_ = decoder_.begin(memory_).select(image_);
    }

    /// Puts in the next word; the last is the end token.
    void put(std::int64_t word) {
        DecoderStep step =
            decoder_.step(memory_, state_, {torch::tensor({last_}, torch::kInt64).to(device_), image_});
        if (static_cast<std::size_t>(step.log_probabilities.size(1)) != size_)
            throw Error(say("The decoder predicts %1 words, but the vocabulary has %2.",
                            step.log_probabilities.size(1), size_));
        const auto log_probability = step.log_probabilities.index({0, word}).item<float>();
        path_.log_probability += static_cast<double>(log_probability);
        path_.finished = word == Vocabulary::end;
        history_.record(step, {step.log_probabilities, alternatives_});
        if (!path_.finished) {
            path_.words.push_back(word);
            path_.rows.push_back(0);
            path_.log_probabilities.push_back(log_probability);
        }
        last_ = word;
        state_ = std::move(step.state);
    }

    Hypothesis hypothesis() {
        path_.score = path_.log_probability;
        return history_.hypothesis(path_);
    }

private:
    Decoder& decoder_;
    const DecoderMemory& memory_;
    torch::Device device_;
    torch::Tensor image_;
    StepHistory history_;
    std::size_t size_;
    std::size_t alternatives_;
    DecoderState state_;
    std::int64_t last_ = Vocabulary::start;
    Path path_;
};

} // namespace

Hypothesis scoreCaption(Decoder& decoder, const DecoderMemory& memory, std::int64_t image,
                        const Vocabulary& vocabulary, const std::vector<std::string>& words,
                        std::size_t alternatives) {
    if (words.empty())
        throw Error(say("A caption to be scored needs at least one word."));
    const torch::NoGradGuard no_gradients;
    const EvaluationMode evaluation(decoder);
    GivenCaption given(decoder, memory, image, vocabulary, alternatives);
    for (const std::int64_t word : vocabulary.encode(words))
        given.put(word);
    given.put(Vocabulary::end);
    Hypothesis caption = given.hypothesis();
    for (std::size_t i = 0; i < words.size(); ++i) {
        caption.words[i].word = words[i];
        caption.words[i].known = vocabulary.contains(words[i]);
    }
    return caption;
}

} // namespace saccade
