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

/// Of numbers without the gaps between them.
struct Total {
    double sum = 0;
    std::size_t count = 0;

    void add(double value) {
        if (std::isnan(value))
            return;
        sum += value;
        ++count;
    }
    void add(const Total& other) {
        sum += other.sum;
        count += other.count;
    }
};

Total totalOf(std::span<const double> values) {
    Total total;
    for (const double value : values)
        total.add(value);
    return total;
}

/// Totals of any `width` numbers in a row, from those that begin and those that end at the borders of blocks
/// of that width (van Herk 1992): a few additions each, and no difference of sums, in which a huge number
/// would drown those after it.
class WindowTotals {
public:
    WindowTotals(std::span<const double> values, std::size_t from, std::size_t width)
        : width_(width), start_(from / width * width), up_to_(values.size() - start_), from_(up_to_.size()) {
        const std::span<const double> all = values.subspan(start_);
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (i % width != 0)
                up_to_[i] = up_to_[i - 1];
            up_to_[i].add(all[i]);
        }
        for (std::size_t i = all.size(); i-- > 0;) {
            if (i + 1 < all.size() && (i + 1) % width != 0)
                from_[i] = from_[i + 1];
            from_[i].add(all[i]);
        }
    }

    Total from(std::size_t first) const {
        const std::size_t begin = first - start_;
        Total total = up_to_[begin + width_ - 1];
        if (begin % width_ != 0)
            total.add(from_[begin]);
        return total;
    }

private:
    std::size_t width_;
    std::size_t start_;
    std::vector<Total> up_to_; ///< of a block up to each number
    std::vector<Total> from_;  ///< of a block from each number on
};

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

std::vector<double> centredMeans(std::span<const double> values, std::size_t first, std::size_t half) {
    std::vector<double> means;
    if (first >= values.size())
        return means;
    means.reserve(values.size() - first);
    const WindowTotals totals(values, first - std::min(first, half), 2 * half + 1);
    for (std::size_t i = first; i < values.size(); ++i) {
        const std::size_t reach = std::min({half, i, values.size() - 1 - i});
        const Total total =
            reach == half ? totals.from(i - half) : totalOf(values.subspan(i - reach, 2 * reach + 1));
        means.push_back(std::isnan(values[i]) ? values[i] : total.sum / static_cast<double>(total.count));
    }
    return means;
}

} // namespace saccade::ui
