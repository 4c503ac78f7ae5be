#pragma once

#include <ATen/core/Tensor.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace saccade {

struct ScoredWord {
    std::int64_t word = 0;
    float log_probability = 0;
};

/// The most probable words of each row of a step, best first, equal ones by id. Rows on another device stay
/// there; only their best words are copied. Probabilities that are not finite count as zero.
class StepScores {
public:
    /// `log_probabilities`: [rows, vocabulary]. `count`: how many words of each row are looked up at once.
    StepScores(const at::Tensor& log_probabilities, std::size_t count);

    std::int64_t rows() const { return scores_.size(0); }
    std::int64_t vocabulary() const { return scores_.size(1); }

    /// Whether the decoder's values are finite: false if any value of the row is NaN or positive infinity.
    bool isSound(std::int64_t row) const { return sound_[static_cast<std::size_t>(row)]; }

    /// The best words of a row: [count], or the whole vocabulary if that is smaller.
    std::span<const ScoredWord> top(std::int64_t row) const;

    /// The `count` best words of a row that `allowed` accepts, or as many as there are. Exact: if too few of
    /// top() are allowed, the whole row is searched. Words of probability zero are never included.
    std::vector<ScoredWord> best(std::int64_t row, std::size_t count,
                                 const std::function<bool(std::int64_t word)>& allowed);

    /// All words of a row that `allowed` accepts and that are possible, by id.
    std::vector<ScoredWord> all(std::int64_t row, const std::function<bool(std::int64_t word)>& allowed);

private:
    std::span<const float> wholeRow(std::int64_t row);

    at::Tensor scores_; ///< float [rows, vocabulary]; copied to the CPU when a whole row is needed
    std::size_t count_ = 0;
    std::vector<ScoredWord> top_; ///< [rows, count_]
    std::vector<bool> sound_;     ///< [rows]
};

} // namespace saccade
