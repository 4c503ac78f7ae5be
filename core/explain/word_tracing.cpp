#include "core/explain/word_tracing.h"

#include "core/base/error.h"
#include "core/search/evaluation_mode.h"
#include "core/search/step_scores.h"

#include <torch/torch.h>

#include <cmath>

namespace saccade {
namespace {

void requireSound(const TraceChange& change) {
    const auto positive = [](double value) { return std::isfinite(value) && value > 0; };
    if (!positive(change.temperature))
        throw Error(say("The temperature must be above 0."));
    if (!std::isfinite(change.sharpness) || change.sharpness < 0)
        throw Error(say("The sharpness of attention must be 0 or more."));
    if (change.gate && !(*change.gate >= 0 && *change.gate <= 1))
        throw Error(say("The gate must be between 0 and 1."));
}

/// `value` [1, …]
TracePart partOf(const std::string& name, const torch::Tensor& value) {
    const torch::Tensor plain = value[0].to(torch::kCPU, torch::kFloat).contiguous();
    const float* first = plain.data_ptr<float>();
    return {name, plain.sizes().vec(), {first, first + plain.numel()}};
}

} // namespace

WordTrace traceWord(Captioner& captioner, const DecoderMemory& seen, const std::vector<std::int64_t>& words,
                    const TraceChange& change, std::size_t alternatives) {
    requireSound(change);
    if (words.empty())
        throw Error(say("The caption has no words."));
    const torch::NoGradGuard no_gradients;
    Decoder& decoder = captioner.decoder();
    const EvaluationMode evaluation(decoder);
    const auto index = torch::TensorOptions(torch::kInt64).device(captioner.device());
    const torch::Tensor first = torch::zeros({1}, index);
    DecoderState state = decoder.begin(seen).select(first);
    std::int64_t before = Vocabulary::start;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        state = decoder.step(seen, state, {torch::full({1}, before, index), first}).state;
        before = words[i];
    }

    WordTrace trace;
    trace.decoder = captioner.config().decoder.name;
    trace.rows = seen.rows;
    trace.columns = seen.columns;
    StepInput asked{torch::full({1}, before, index), first};
    asked.sharpness = change.sharpness;
    asked.gate = change.gate;
    asked.recorder = [&](const std::string& name, const torch::Tensor& value) {
        trace.parts.push_back(partOf(name, value));
    };
    torch::Tensor log_probabilities = decoder.step(seen, state, asked).log_probabilities;
    if (change.temperature != 1)
        log_probabilities = torch::log_softmax(log_probabilities / change.temperature, 1);
    const auto wordOf = [&](std::int64_t id, float log_probability) {
        return Alternative{id == Vocabulary::end ? std::string() : captioner.vocabulary().word(id),
                           log_probability};
    };
    trace.said = wordOf(words.back(), log_probabilities[0][words.back()].item<float>());
    const StepScores scores(log_probabilities, alternatives);
    for (const ScoredWord& word : scores.top(0))
        trace.words.push_back(wordOf(word.word, word.log_probability));
    return trace;
}

} // namespace saccade
