#pragma once

#include <opencv2/core/types.hpp>

namespace saccade {

/// Where the square that the network sees lies on the original image.
struct Geometry {
    cv::Size original; ///< pixels of the original image, EXIF orientation applied
    cv::Rect2d region; ///< in original pixels; may reach beyond the image where it was padded
};

} // namespace saccade
