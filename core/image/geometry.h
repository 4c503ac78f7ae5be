#pragma once

#include <opencv2/core/types.hpp>

namespace saccade {

/// Where the square that the network sees lies on the original image.
struct Geometry {
    cv::Size original; ///< pixels of the original image, EXIF orientation applied
    cv::Rect2d region; ///< in original pixels; may reach beyond the image where it was padded
    /// How far the annotation vectors' receptive fields are centred right of and below the middles of even
    /// cells, as a share of the region's side: convolutions of stride 2 that pad one side only look that way.
    double grid_shift = 0;
    /// Whether the image was mirrored before; the region is that of the mirrored image. In training alone.
    bool mirrored = false;
};

} // namespace saccade
