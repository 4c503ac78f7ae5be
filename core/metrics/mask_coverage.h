#pragma once

#include "core/image/geometry.h"

#include <opencv2/core/mat.hpp>

#include <string>
#include <vector>

namespace saccade {

struct ImageInstances;

/// The share of each cell of an annotation grid, 0…1, that the objects of some categories cover together,
/// crowds too: CV_64F [rows, columns], `grid` their number. A cell lies on the image as
/// HeatInterpolation::Cells shows it, and what of it lies beyond the image (padding) is covered by nothing.
///
/// The masks may have been drawn on a copy of another size, but not of another shape. Throws Error for those,
/// and for a mask that cannot be drawn.
cv::Mat maskCoverage(const ImageInstances& instances, const std::vector<std::string>& categories,
                     const Geometry& geometry, cv::Size grid);

} // namespace saccade
