#include "ui/training/plot_bounds.h"

#include <algorithm>
#include <cmath>

namespace saccade::ui {
namespace {

constexpr double air = 0.06;       ///< of the span, above and below
constexpr double near_zero = 0.35; ///< of the span
constexpr std::size_t many = 100;  ///< one in so many is spared at either end

} // namespace

void PlotBounds::take(std::vector<double> numbers, bool robust) {
    if (numbers.empty())
        return;
    std::sort(numbers.begin(), numbers.end());
    const std::size_t spared = robust ? numbers.size() / many : 0;
    lower_ = std::min(lower_, numbers[spared]);
    upper_ = std::max(upper_, numbers[numbers.size() - 1 - spared]);
}

void PlotBounds::pad(bool logarithmic) {
    if (isEmpty()) {
        lower_ = logarithmic ? 0.1 : 0;
        upper_ = 1;
    } else if (logarithmic) {
        const double margin = std::pow(std::max(upper_ / lower_, 1.1), air);
        lower_ /= margin;
        upper_ *= margin;
    } else {
        const double span = upper_ > lower_ ? upper_ - lower_ : std::max(std::abs(upper_), 1e-12);
        lower_ = lower_ >= 0 && lower_ < near_zero * span ? 0 : lower_ - air * span;
        upper_ += air * span;
    }
}

} // namespace saccade::ui
