#pragma once

#include "core/image/geometry.h"

#include <opencv2/core/mat.hpp>

#include <string>
#include <vector>

namespace saccade {

struct ImageInstances;

/// The share of each cell of an annotation grid, 0…1, that is covered by the objects of some categories
/// together, including crowds: CV_64F [rows, columns]; `grid` is their number. A cell lies on the image as
/// HeatInterpolation::Cells shows it; any part of it outside the image (padding) is not covered.
///
/// The masks may have been drawn on a copy of another size, but not of another shape. Throws Error for those,
/// and for a mask that cannot be drawn.
cv::Mat maskCoverage(const ImageInstances& instances, const std::vector<std::string>& categories,
                     const Geometry& geometry, cv::Size grid);

} // namespace saccade
