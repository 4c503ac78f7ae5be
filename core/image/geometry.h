#pragma once

#include <opencv2/core/types.hpp>

namespace saccade {

/// The position on the original image of what the network sees.
struct Geometry {
    cv::Size original; ///< pixels of the original image, EXIF orientation applied
    cv::Rect2d region; ///< in original pixels; may extend beyond the image if it was padded
    /// How far the annotation vectors' receptive fields are centred to the right of (x) and below (y) the
    /// centres of even cells, as shares of the region's width and height: the result of convolutions of
    /// stride 2 that pad on one side only.
    cv::Point2d grid_shift{};
    /// Whether the image was mirrored first; the region is that of the mirrored image. Only in training.
    bool mirrored = false;
};

} // namespace saccade
