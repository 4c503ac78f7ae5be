#include "ui/training/charts/curve_points.h"

#include "ui/training/charts/plot_bounds.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace saccade::ui {
namespace {

double drawnHeight(double value, bool logarithmic) {
    if (std::isnan(value) || (logarithmic && value <= 0))
        return std::numeric_limits<double>::quiet_NaN();
    return std::clamp(value, logarithmic ? least_drawn : -greatest_drawn, greatest_drawn);
}

} // namespace

std::vector<double> CurvePoints::heights() const {
    std::vector<double> heights;
    for (const CurvePoint& point : line)
        if (!std::isnan(point.y))
            heights.push_back(point.y);
    return heights;
}

CurvePoints drawnPoints(std::span<const double> x, const Curve& curve, IndexRange range, int columns,
                        bool logarithmic) {
    CurvePoints points;
    for (const std::size_t i : curve.outline(range.first, range.last, columns))
        points.line.push_back({x[i], drawnHeight(curve.values()[i], logarithmic)});
    const auto is_gap = [&line = points.line](std::size_t i) { // also before the first and after the last
        return i >= line.size() || std::isnan(line[i].y);
    };
    for (std::size_t i = 0; i < points.line.size(); ++i)
        if (!is_gap(i) && is_gap(i - 1) && is_gap(i + 1))
            points.alone.push_back(points.line[i]);
    return points;
}

} // namespace saccade::ui
