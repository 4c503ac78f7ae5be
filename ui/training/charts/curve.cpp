#include "ui/training/charts/curve.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace saccade::ui {
namespace {

constexpr std::size_t first_block = 16;
constexpr std::size_t growth = 4; ///< blocks of one level in a block of the next

std::size_t blockSize(int level) {
    return first_block << (2 * level);
}

} // namespace

void Curve::append(double value) {
    const bool finite = std::isfinite(value);
    values_.push_back(finite ? value : std::numeric_limits<double>::quiet_NaN());
    numbers_ += finite ? 1 : 0;
    if (values_.size() % first_block == 0)
        closeBlocks();
}

void Curve::truncate(std::size_t size) {
    for (; values_.size() > size; values_.pop_back())
        numbers_ -= std::isnan(values_.back()) ? 0 : 1;
    for (std::size_t level = 0; level < levels_.size(); ++level) {
        std::vector<Extremes>& blocks = levels_[level];
        blocks.resize(std::min(blocks.size(), values_.size() / blockSize(static_cast<int>(level))));
    }
}

void Curve::clear() {
    *this = {};
}

Curve::Extremes Curve::joined(Extremes first, Extremes second) const {
    const auto pick = [this](std::uint32_t a, std::uint32_t b, bool want_less) {
        if (std::isnan(values_[a]))
            return b;
        return (want_less ? values_[b] < values_[a] : values_[b] > values_[a]) ? b : a;
    };
    return {pick(first.least, second.least, true), pick(first.greatest, second.greatest, false)};
}

/// The last 16 numbers are whole: they make a block, which may fill one of the next level, and so on.
void Curve::closeBlocks() {
    const auto begin = static_cast<std::uint32_t>(values_.size() - first_block);
    Extremes block{begin, begin};
    for (std::uint32_t i = 1; i < first_block; ++i)
        block = joined(block, {begin + i, begin + i});
    for (std::size_t level = 0;; ++level) {
        if (level == levels_.size())
            levels_.emplace_back();
        std::vector<Extremes>& blocks = levels_[level];
        blocks.push_back(block);
        if (blocks.size() % growth != 0)
            return;
        block = blocks[blocks.size() - growth];
        for (std::size_t i = growth - 1; i > 0; --i)
            block = joined(block, blocks[blocks.size() - i]);
    }
}

std::vector<std::size_t> Curve::outline(std::size_t first, std::size_t last, int columns) const {
    last = std::min(last, values_.size());
    std::vector<std::size_t> indices;
    if (first >= last)
        return indices;
    const std::size_t wanted = static_cast<std::size_t>(std::max(columns, 1));
    int level = -1;
    while (level + 1 < static_cast<int>(levels_.size()) && (last - first) / blockSize(level + 1) >= wanted)
        ++level;
    cover(level, first, last, indices);
    // The line begins and ends where it does.
    if (indices.front() != first)
        indices.insert(indices.begin(), first);
    if (indices.back() != last - 1)
        indices.push_back(last - 1);
    return indices;
}

/// Whole blocks of the level in the middle, finer ones at both ends.
void Curve::cover(int level, std::size_t first, std::size_t last, std::vector<std::size_t>& indices) const {
    if (level < 0) {
        for (std::size_t i = first; i < last; ++i)
            indices.push_back(i);
        return;
    }
    const std::size_t size = blockSize(level);
    const std::vector<Extremes>& blocks = levels_[static_cast<std::size_t>(level)];
    const std::size_t begin = (first + size - 1) / size;
    const std::size_t end = std::min(last / size, blocks.size());
    if (begin >= end)
        return cover(level - 1, first, last, indices);
    cover(level - 1, first, begin * size, indices);
    for (std::size_t i = begin; i < end; ++i) {
        const auto [low, high] = std::minmax(blocks[i].least, blocks[i].greatest);
        indices.push_back(low);
        if (high != low)
            indices.push_back(high);
    }
    cover(level - 1, end * size, last, indices);
}

IndexRange visibleRange(std::span<const double> x, double from, double to) {
    const auto lower = std::lower_bound(x.begin(), x.end(), from);
    const auto upper = std::upper_bound(lower, x.end(), to);
    return {static_cast<std::size_t>(lower - x.begin()) - (lower == x.begin() ? 0 : 1),
            static_cast<std::size_t>(upper - x.begin()) + (upper == x.end() ? 0 : 1)};
}

std::size_t nearestIndex(std::span<const double> x, double where) {
    const auto after = static_cast<std::size_t>(std::lower_bound(x.begin(), x.end(), where) - x.begin());
    if (after == 0)
        return 0;
    if (after == x.size())
        return x.size() - 1;
    return where - x[after - 1] <= x[after] - where ? after - 1 : after;
}

double MovingAverage::next(double value) {
    if (std::isnan(value))
        return value;
    sum_ = weight_ * sum_ + (1 - weight_) * value;
    total_weight_ = weight_ * total_weight_ + (1 - weight_);
    return total_weight_ > 0 ? sum_ / total_weight_ : value;
}

} // namespace saccade::ui
