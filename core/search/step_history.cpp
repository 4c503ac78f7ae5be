#include "core/search/step_history.h"

#include "core/text/vocabulary.h"

#include <torch/types.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace saccade {

StepHistory::StepHistory(const Vocabulary& vocabulary, int layers, int rows, int columns,
                         std::size_t alternatives)
    : vocabulary_(vocabulary), layers_(layers), rows_(rows), columns_(columns),
      alternatives_(std::min(alternatives, vocabulary.size())) {}

void StepHistory::record(const DecoderStep& step, const StepScores& scores) {
    Record record{step.attention, step.gate, step.sentinel, {}};
    record.alternatives.reserve(static_cast<std::size_t>(scores.rows()) * alternatives_);
    for (std::int64_t row = 0; row < scores.rows(); ++row) {
        const auto best = scores.top(row).first(alternatives_);
        record.alternatives.insert(record.alternatives.end(), best.begin(), best.end());
    }
    records_.push_back(std::move(record));
}

Hypothesis StepHistory::hypothesis(const Path& path) {
    Hypothesis hypothesis;
    hypothesis.log_probability = static_cast<float>(path.log_probability);
    hypothesis.score = static_cast<float>(path.score);
    hypothesis.finished = path.finished;
    hypothesis.words.reserve(path.words.size());
    for (std::size_t i = 0; i < path.words.size(); ++i) {
        CaptionWord said = at(i, path.rows[i]);
        said.word = vocabulary_.word(path.words[i]);
        said.log_probability = path.log_probabilities[i];
        hypothesis.words.push_back(std::move(said));
    }
    return hypothesis;
}

CaptionWord StepHistory::at(std::size_t step, std::int64_t row) {
    bringToCpu(records_[step]);
    return word(records_[step], row);
}

void StepHistory::bringToCpu(Record& record) {
    record.attention = record.attention.to(torch::kCPU, torch::kFloat).contiguous();
    for (torch::Tensor* value : {&record.gate, &record.sentinel})
        if (value->defined())
            *value = value->to(torch::kCPU, torch::kFloat).contiguous();
}

CaptionWord StepHistory::word(const Record& record, std::int64_t row) const {
    CaptionWord word;
    const std::int64_t per_row = record.attention.size(1) * record.attention.size(2);
    const float* weights = record.attention.data_ptr<float>() + row * per_row;
    word.attention = {
        static_cast<int>(record.attention.size(1)), rows_, columns_, {weights, weights + per_row}, layers_};
    if (record.gate.defined())
        word.gate = record.gate.data_ptr<float>()[row];
    if (record.sentinel.defined())
        word.sentinel = record.sentinel.data_ptr<float>()[row];
    const auto alternatives =
        std::span(record.alternatives).subspan(static_cast<std::size_t>(row) * alternatives_, alternatives_);
    word.alternatives.reserve(alternatives_);
    for (const ScoredWord& alternative : alternatives)
        if (std::isfinite(alternative.log_probability))
            word.alternatives.push_back({vocabulary_.word(alternative.word), alternative.log_probability});
    return word;
}

} // namespace saccade
