#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace saccade::ui {

/// The numbers of one line of a chart, in the order of their x. Beside them stands where the least and the
/// greatest of every block of 16, 64, 256 … numbers are, so that a line of millions is drawn from a few
/// thousand without losing a peak, and appending stays cheap.
class Curve {
public:
    /// What is not finite is kept as NaN: a gap in the line.
    void append(double value);
    /// Keeps the first `size` numbers, if there are more.
    void truncate(std::size_t size);
    void clear();

    std::span<const double> values() const { return values_; }
    std::size_t size() const { return values_.size(); }
    /// Whether there is any number but NaN.
    bool hasNumbers() const { return numbers_ > 0; }

    /// Indices, ascending, of the numbers to draw of [first, last): all where they are few, else the least
    /// and the greatest of each of at least `columns` blocks.
    std::vector<std::size_t> outline(std::size_t first, std::size_t last, int columns) const;

private:
    struct Extremes {
        std::uint32_t least;
        std::uint32_t greatest;
    };

    Extremes joined(Extremes first, Extremes second) const;
    void closeBlocks();
    void cover(int level, std::size_t first, std::size_t last, std::vector<std::size_t>& indices) const;

    std::vector<double> values_;
    std::vector<std::vector<Extremes>> levels_; ///< whole blocks only
    std::size_t numbers_ = 0;                   ///< those but NaN
};

/// The range of indices whose x lies in [from, to], with one more on either side so that the line reaches the
/// edge. `x` ascends.
struct IndexRange {
    std::size_t first = 0;
    std::size_t last = 0;
};
IndexRange visibleRange(std::span<const double> x, double from, double to);

/// The index whose x is nearest; `x` ascends and is not empty.
std::size_t nearestIndex(std::span<const double> x, double where);

/// Means over the numbers around each of [first, end): `half` on either side, fewer near the ends, where
/// there must be as many on one side as on the other. So a mean neither lags nor leads: those of a straight
/// line lie on it. NaN stays NaN and counts in no mean.
std::vector<double> centredMeans(std::span<const double> values, std::size_t first, std::size_t half);

} // namespace saccade::ui
