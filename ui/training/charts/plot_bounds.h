#pragma once

#include <limits>
#include <vector>

namespace saccade::ui {

/// What a plot can show: its axes have no numbers beyond, and on a logarithmic one their ratio must not
/// overflow.
inline constexpr double greatest_drawn = 1e150;
inline constexpr double least_drawn = 1e-100;

/// The span of numbers that an axis is to show.
class PlotBounds {
public:
    /// `robust`: of many numbers the few that lie so far out that they would flatten all others do not count.
    void take(std::vector<double> numbers, bool robust);

    bool isEmpty() const { return !(lower_ <= upper_); }
    /// With some air around; from 0 on where numbers that are never negative come near it. Numbers that are
    /// all the same get a range about them, zeros one from 0 to 1. `unit`: what one calls a whole of these
    /// numbers; a millionth of it is nothing. 0 where they may be of any size.
    void pad(bool logarithmic, double unit);
    double lower() const { return lower_; }
    double upper() const { return upper_; }

private:
    void padLinear(double unit);
    void padLogarithmic();

    double lower_ = std::numeric_limits<double>::infinity();
    double upper_ = -std::numeric_limits<double>::infinity();
};

/// Decimal places in which the numbers of a range differ at its ticks, counted from the first place of the
/// greater end: at least 4, at most what a double has.
int digitsWithin(double lower, double upper);

} // namespace saccade::ui
