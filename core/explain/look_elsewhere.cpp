#include "core/explain/look_elsewhere.h"

#include "core/result/attention_statistics.h"
#include "core/search/gaze.h"
#include "core/search/step_scores.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace saccade {
namespace {

/// `log_probabilities`: [1, vocabulary]
std::vector<float> probabilitiesOf(const torch::Tensor& log_probabilities) {
    const torch::Tensor values = log_probabilities[0].exp().contiguous();
    return {values.data_ptr<float>(), values.data_ptr<float>() + values.numel()};
}

/// The words that are most probable as painted, with what they had. Both: [1, vocabulary]
std::vector<GazedWord> bestPainted(const torch::Tensor& painted, const torch::Tensor& own, std::size_t count,
                                   const Vocabulary& vocabulary) {
    const StepScores scores(painted, std::min(count, vocabulary.size()));
    std::vector<GazedWord> best;
    for (const ScoredWord& each : scores.top(0))
        if (std::isfinite(each.log_probability))
            best.push_back(
                {vocabulary.word(each.word), each.log_probability, own[0][each.word].item<float>()});
    return best;
}

} // namespace

GazeQuestion::GazeQuestion(Captioner& captioner, const DecoderMemory& seen, std::vector<std::int64_t> words)
    : captioner_(captioner), seen_(seen), words_(std::move(words)) {
    const torch::NoGradGuard no_gradients;
    const std::vector<std::int64_t> before(words_.begin(), words_.end() - 1);
    before_ = before.empty() ? captioner_.decoder().begin(seen_)
                             : lastStep(captioner_.decoder(), seen_, before).state;
    own_ = lastWord({});
    const auto positions = static_cast<std::int64_t>(seen_.rows) * seen_.columns;
    uniform_ = lastWord(torch::full({1, positions}, 1.0 / static_cast<double>(positions),
                                    torch::device(seen_.tensors.front().device())));
}

/// Log probabilities on the CPU, [1, vocabulary].
torch::Tensor GazeQuestion::lastWord(const torch::Tensor& gaze) const {
    const auto index = torch::TensorOptions(torch::kInt64).device(seen_.tensors.front().device());
    const std::int64_t before = words_.size() == 1 ? Vocabulary::start : words_[words_.size() - 2];
    return captioner_.decoder()
        .step(seen_, before_, {torch::full({1}, before, index), torch::zeros({1}, index), gaze})
        .log_probabilities.to(torch::kCPU, torch::kFloat)
        .contiguous();
}

bool GazeQuestion::isAbout(const DecoderMemory& seen, const std::vector<std::int64_t>& words) const {
    return seen.tensors.front().is_same(seen_.tensors.front()) && words == words_;
}

GazeAnswer GazeQuestion::answer(const std::vector<float>& gaze, int alternatives) const {
    const torch::NoGradGuard no_gradients;
    const torch::Tensor painted = lastWord(gazeTensor({0, gaze}, seen_));
    const std::vector<float> p = probabilitiesOf(painted), q = probabilitiesOf(own_),
                             u = probabilitiesOf(uniform_);
    GazeAnswer answer;
    answer.words =
        bestPainted(painted, own_, static_cast<std::size_t>(alternatives), captioner_.vocabulary());
    answer.word_painted = painted[0][words_.back()].item<float>();
    answer.word_own = own_[0][words_.back()].item<float>();
    answer.own_to_painted = jensenShannonDivergence(q, p);
    answer.own_to_uniform = jensenShannonDivergence(q, u);
    answer.painted_to_uniform = jensenShannonDivergence(p, u);
    return answer;
}

GazeAnswer lookElsewhere(Captioner& captioner, const DecoderMemory& seen,
                         const std::vector<std::int64_t>& words, const std::vector<float>& gaze,
                         int alternatives) {
    return GazeQuestion(captioner, seen, words).answer(gaze, alternatives);
}

} // namespace saccade
