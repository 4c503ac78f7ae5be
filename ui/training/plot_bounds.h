#pragma once

#include <limits>
#include <vector>

namespace saccade::ui {

/// The span of numbers that an axis is to show.
class PlotBounds {
public:
    /// `robust`: of many numbers the few that lie far out do not count.
    void take(std::vector<double> numbers, bool robust);

    bool isEmpty() const { return !(lower_ <= upper_); }
    /// With some air around; from 0 on where numbers that are never negative come near it.
    void pad(bool logarithmic);
    double lower() const { return lower_; }
    double upper() const { return upper_; }

private:
    double lower_ = std::numeric_limits<double>::infinity();
    double upper_ = -std::numeric_limits<double>::infinity();
};

} // namespace saccade::ui
