#include "core/explain/look_elsewhere.h"

#include "core/result/attention_statistics.h"
#include "core/search/gaze.h"
#include "core/search/step_scores.h"

#include <torch/torch.h>

#include <cmath>

namespace saccade {
namespace {

/// Three ways to look as rows of one batch: painted, the model's own (taken from a first step), uniform.
enum Row : std::int64_t { painted_row, own_row, uniform_row, row_count };

std::vector<float> probabilitiesOf(const torch::Tensor& log_probabilities, Row row) {
    const torch::Tensor values = log_probabilities[row].exp().contiguous();
    return {values.data_ptr<float>(), values.data_ptr<float>() + values.numel()};
}

/// `all`: [rows, vocabulary], as Row has them.
std::vector<GazedWord> bestPainted(const torch::Tensor& all, std::size_t count,
                                   const Vocabulary& vocabulary) {
    const std::vector<float> p = probabilitiesOf(all, painted_row), q = probabilitiesOf(all, own_row),
                             u = probabilitiesOf(all, uniform_row);
    GazeAnswer answer;
    answer.words = bestPainted(all, static_cast<std::size_t>(alternatives), captioner.vocabulary());
    answer.word_painted = all[painted_row][words.back()].item<float>();
    answer.word_own = all[own_row][words.back()].item<float>();
    answer.own_to_painted = jensenShannonDivergence(q, p);
    answer.own_to_uniform = jensenShannonDivergence(q, u);
    answer.painted_to_uniform = jensenShannonDivergence(p, u);
    return answer;
}

} // namespace saccade
