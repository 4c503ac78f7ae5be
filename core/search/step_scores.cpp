#include "core/search/step_scores.h"

#include <torch/types.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace saccade {
namespace {

bool scoresBefore(const ScoredWord& a, const ScoredWord& b) {
    return a.log_probability != b.log_probability ? a.log_probability > b.log_probability : a.word < b.word;
}

} // namespace

StepScores::StepScores(const at::Tensor& log_probabilities, std::size_t count)
    : scores_(log_probabilities.to(torch::kFloat).contiguous()),
      count_(std::min(count, static_cast<std::size_t>(vocabulary()))),
      top_(static_cast<std::size_t>(rows()) * count_) {
    const auto [values, indices] = scores_.topk(static_cast<std::int64_t>(count_), 1);
    const at::Tensor host_values = values.to(torch::kCPU).contiguous();
    const at::Tensor host_indices = indices.to(torch::kCPU).contiguous();
    const float* value = host_values.data_ptr<float>();
    const std::int64_t* index = host_indices.data_ptr<std::int64_t>();
    // NaN counts as the largest value.
    for (std::size_t first = 0; first < top_.size(); first += count_)
        sound_.push_back(value[first] < std::numeric_limits<float>::infinity());
    for (std::size_t i = 0; i < top_.size(); ++i)
        top_[i] = {index[i], std::isfinite(value[i]) ? value[i] : -std::numeric_limits<float>::infinity()};
    // topk leaves the order of equal values open.
    for (auto row = top_.begin(); row != top_.end(); row += static_cast<std::ptrdiff_t>(count_))
        std::sort(row, row + static_cast<std::ptrdiff_t>(count_), scoresBefore);
}

std::span<const ScoredWord> StepScores::top(std::int64_t row) const {
    return std::span(top_).subspan(static_cast<std::size_t>(row) * count_, count_);
}

std::vector<ScoredWord> StepScores::best(std::int64_t row, std::size_t count,
                                         const std::function<bool(std::int64_t)>& allowed) {
    std::vector<ScoredWord> words;
    const auto consider = [&](const ScoredWord& candidate) {
        if (std::isfinite(candidate.log_probability) && allowed(candidate.word))
            words.push_back(candidate);
    };
    for (const ScoredWord& candidate : top(row)) {
        if (words.size() == count)
            return words;
        consider(candidate);
    }
    if (words.size() == count || count_ == static_cast<std::size_t>(vocabulary()))
        return words;

    words = all(row, allowed);
    const auto end = words.begin() + static_cast<std::ptrdiff_t>(std::min(count, words.size()));
    std::partial_sort(words.begin(), end, words.end(), scoresBefore);
    words.erase(end, words.end());
    return words;
}

std::vector<ScoredWord> StepScores::all(std::int64_t row, const std::function<bool(std::int64_t)>& allowed) {
    std::vector<ScoredWord> words;
    std::int64_t word = 0;
    for (const float log_probability : wholeRow(row)) {
        if (std::isfinite(log_probability) && allowed(word))
            words.push_back({word, log_probability});
        ++word;
    }
    return words;
}

std::span<const float> StepScores::wholeRow(std::int64_t row) {
    scores_ = scores_.to(torch::kCPU);
    const auto length = static_cast<std::size_t>(vocabulary());
    return {scores_.data_ptr<float>() + static_cast<std::size_t>(row) * length, length};
}

} // namespace saccade
