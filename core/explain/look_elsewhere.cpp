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
    const StepScores scores(all, std::min(count, vocabulary.size()));
    std::vector<GazedWord> best;
    for (const ScoredWord& each : scores.top(painted_row))
        if (std::isfinite(each.log_probability))
            best.push_back({vocabulary.word(each.word), each.log_probability,
                            all.index({static_cast<std::int64_t>(own_row), each.word}).item<float>()});
    return best;
}

/// One image as several rows.
DecoderMemory repeated(const DecoderMemory& memory, std::int64_t rows) {
    DecoderMemory result{{}, memory.rows, memory.columns};
    for (const torch::Tensor& tensor : memory.tensors) {
        std::vector<std::int64_t> sizes = tensor.sizes().vec();
        sizes.front() = rows;
        result.tensors.push_back(tensor.expand(sizes));
    }
    return result;
}

} // namespace

GazeAnswer lookElsewhere(Captioner& captioner, const DecoderMemory& seen,
                         const std::vector<std::int64_t>& words, const std::vector<float>& gaze,
                         int alternatives) {
    const torch::NoGradGuard no_gradients;
    Decoder& decoder = captioner.decoder();
    const torch::Tensor painted = gazeTensor({0, gaze}, seen);
    const torch::Tensor uniform = torch::full_like(painted, 1.0 / static_cast<double>(painted.size(1)));
    const torch::Tensor own = lastStep(decoder, seen, words).log_probabilities;
    const torch::Tensor others =
        lastStep(decoder, repeated(seen, 2), words, torch::cat({painted, uniform})).log_probabilities;
    const torch::Tensor all =
        torch::stack({others[0], own[0], others[1]}).to(torch::kCPU, torch::kFloat).contiguous();

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
