#include "core/decode/step_scores.h"

#include <torch/types.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace saccade {
namespace {

/// Keeps the best words in order. Words must be offered by ascending id: of equal ones the first stays in
/// front.
class BestWords {
public:
    explicit BestWords(std::span<ScoredWord> places) : places_(places) {}

    /// What a word must exceed to get in.
    float threshold() const {
        return size_ < places_.size() ? -std::numeric_limits<float>::infinity()
                                      : places_.back().log_probability;
    }

    void offer(std::int64_t word, float log_probability) {
        if (!(log_probability > threshold()))
            return;
        std::size_t place = size_ < places_.size() ? size_++ : size_ - 1;
        for (; place > 0 && places_[place - 1].log_probability < log_probability; --place)
            places_[place] = places_[place - 1];
        places_[place] = {word, log_probability};
    }

    std::size_t size() const { return size_; }

private:
    std::span<ScoredWord> places_;
    std::size_t size_ = 0;
};

/// torch::topk copies a row into pairs before it sorts; one pass that skips blocks without a candidate takes
/// a fraction of its time and orders equal values.
void findBest(std::span<const float> row, std::span<ScoredWord> places) {
    constexpr std::size_t block = 32;
    BestWords best(places);
    for (std::size_t begin = 0; begin < row.size(); begin += block) {
        const std::size_t end = std::min(begin + block, row.size());
        const float threshold = best.threshold();
        bool candidate = false;
        for (std::size_t i = begin; i < end; ++i)
            candidate |= row[i] > threshold;
        if (!candidate)
            continue;
        for (std::size_t i = begin; i < end; ++i)
            best.offer(static_cast<std::int64_t>(i), row[i]);
    }
    std::fill(places.begin() + static_cast<std::ptrdiff_t>(best.size()), places.end(),
              ScoredWord{0, -std::numeric_limits<float>::infinity()});
}

} // namespace

StepScores::StepScores(const at::Tensor& log_probabilities, std::size_t count)
    : scores_(log_probabilities.to(torch::kFloat).contiguous()),
      count_(std::min(count, static_cast<std::size_t>(vocabulary()))),
      top_(static_cast<std::size_t>(rows()) * count_) {
    if (scores_.device().is_cpu()) {
        for (std::int64_t row = 0; row < rows(); ++row)
            findBest(wholeRow(row), std::span(top_).subspan(static_cast<std::size_t>(row) * count_, count_));
        return;
    }
    const auto [values, indices] = scores_.topk(static_cast<std::int64_t>(count_), 1);
    const at::Tensor host_values = values.to(torch::kCPU).contiguous();
    const at::Tensor host_indices = indices.to(torch::kCPU).contiguous();
    const float* value = host_values.data_ptr<float>();
    const std::int64_t* index = host_indices.data_ptr<std::int64_t>();
    for (std::size_t i = 0; i < top_.size(); ++i)
        top_[i] = {index[i], value[i]};
}

std::span<const ScoredWord> StepScores::top(std::int64_t row) const {
    return std::span(top_).subspan(static_cast<std::size_t>(row) * count_, count_);
}

std::vector<ScoredWord> StepScores::best(std::int64_t row, std::size_t count,
                                         const std::function<bool(std::int64_t)>& allowed) {
    std::vector<ScoredWord> words;
    for (const ScoredWord& candidate : top(row)) {
        if (words.size() == count)
            return words;
        if (std::isfinite(candidate.log_probability) && allowed(candidate.word))
            words.push_back(candidate);
    }
    if (words.size() == count || count_ == static_cast<std::size_t>(vocabulary()))
        return words;

    words.resize(count);
    BestWords best(words);
    std::int64_t word = 0;
    for (const float log_probability : wholeRow(row)) {
        if (log_probability > best.threshold() && std::isfinite(log_probability) && allowed(word))
            best.offer(word, log_probability);
        ++word;
    }
    words.resize(best.size());
    return words;
}

std::span<const float> StepScores::wholeRow(std::int64_t row) {
    scores_ = scores_.to(torch::kCPU);
    const auto length = static_cast<std::size_t>(vocabulary());
    return {scores_.data_ptr<float>() + static_cast<std::size_t>(row) * length, length};
}

} // namespace saccade
