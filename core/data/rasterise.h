#pragma once

#include "core/data/instance_masks.h"

#include <opencv2/core/mat.hpp>

namespace saccade {

/// The object on its image: CV_8UC1 [height, width], 255 inside and 0 outside; of an outline, the pixels
/// whose middles lie within it. Throws Error when the outline is malformed or was drawn on an image of
/// another size.
cv::Mat rasterise(const InstanceObject& object, cv::Size image);

} // namespace saccade
