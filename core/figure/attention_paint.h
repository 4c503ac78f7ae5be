#pragma once

#include "core/figure/heat_map.h"

namespace saccade {

/// The attention of `words[index]` over its image (CV_8UC3, red first, shown at any size), which shines
/// through where `opacity` (0…1) is less than 1, and a veil over what the network did not see. Throws Error
/// where the attention is broken.
cv::Mat paintAttention(const cv::Mat& rgb, const std::vector<CaptionWord>& words, std::size_t index,
                       const Geometry& geometry, const HeatOptions& options, double opacity);

} // namespace saccade
