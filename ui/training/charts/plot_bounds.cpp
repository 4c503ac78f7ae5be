#include "ui/training/charts/plot_bounds.h"

#include <algorithm>
#include <cmath>

namespace saccade::ui {
namespace {

constexpr double bounds_air = 0.06;    ///< of the span, above and below
constexpr double one = 1 + bounds_air; ///< leaves room for the label of 1
constexpr double near_zero = 0.35;     ///< of the span
constexpr std::size_t many = 100;      ///< one in so many is spared at either end
constexpr double flattening =
    4; ///< span of all numbers over that of most of them, above which few are spared
constexpr double no_difference = 1e-6; ///< as a share: numbers so close are the same to an eye
constexpr double minimum_ratio = 1.1;  ///< of the ends of a logarithmic axis, before air

} // namespace

void PlotBounds::take(std::vector<double> numbers, bool robust) {
    if (numbers.empty())
        return;
    std::sort(numbers.begin(), numbers.end());
    std::size_t spared = robust ? numbers.size() / many : 0;
    const double most = numbers[numbers.size() - 1 - spared] - numbers[spared];
    if (numbers.back() - numbers.front() <= flattening * most)
        spared = 0;
    lower_ = std::min(lower_, numbers[spared]);
    upper_ = std::max(upper_, numbers[numbers.size() - 1 - spared]);
}

void PlotBounds::pad(bool logarithmic, double unit) {
    if (isEmpty()) {
        lower_ = logarithmic ? 0.1 : 0;
        upper_ = one;
    } else if (logarithmic) {
        padLogarithmic();
    } else {
        padLinear(unit);
    }
}

void PlotBounds::padLinear(double unit) {
    const double size = std::max(std::abs(lower_), std::abs(upper_));
    if (size <= std::max(no_difference * unit, least_drawn)) {
        lower_ = lower_ < 0 ? -one : 0;
        upper_ = one;
        return;
    }
    // Rounding leaves numbers that are the same by meaning some bits apart.
    const bool same = upper_ - lower_ <= no_difference * std::max(size, unit);
    const double span = same ? size : upper_ - lower_;
    lower_ = lower_ >= 0 && lower_ < near_zero * span ? 0 : lower_ - bounds_air * span;
    upper_ += bounds_air * span;
}

void PlotBounds::padLogarithmic() {
    const double margin = std::pow(std::max(upper_ / lower_, minimum_ratio), bounds_air);
    lower_ /= margin;
    upper_ *= margin;
}

int digitsWithin(double lower, double upper) {
    constexpr int least = 4;
    constexpr double ticks = 10; // in the range
    const double step = (upper - lower) / ticks;
    const double size = std::max(std::abs(lower), std::abs(upper));
    if (!(step > 0) || !(size > 0))
        return least;
    return std::clamp(2 + static_cast<int>(std::floor(std::log10(size / step))), least,
                      std::numeric_limits<double>::digits10);
}

} // namespace saccade::ui
