#pragma once

#include "ui/training/charts/curve.h"

#include <cstddef>
#include <span>
#include <vector>

namespace saccade::ui {

struct CurvePoint {
    double x = 0;
    double y = 0; ///< NaN: a gap
};

/// What is drawn of a curve.
struct CurvePoints {
    std::vector<CurvePoint> line;
    std::vector<CurvePoint> alone; ///< those with a gap on either side, which no line reaches

    /// The heights without gaps.
    std::vector<double> heights() const;
};

/// The points with an index in [first, last), thinned to about `columns` of them. On a logarithmic axis zero
/// and what is below are gaps; numbers greater than an axis has stand at its end.
CurvePoints drawnPoints(std::span<const double> x, const Curve& curve, IndexRange range, int columns,
                        bool logarithmic);

} // namespace saccade::ui
