#pragma once

#include "core/data/instance_masks.h"

#include <opencv2/core/mat.hpp>

namespace saccade {

/// Draws the mask of an object: CV_8UC1 [height, width], 255 inside and 0 outside. For an outline, a pixel is
/// inside if its centre is. Throws Error if the outline is malformed or was drawn on an image of another
/// size.
cv::Mat rasterise(const InstanceObject& object, cv::Size image);

} // namespace saccade
