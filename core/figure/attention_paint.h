#pragma once

#include "core/figure/heat_map.h"

namespace saccade {

/// Paints the attention of `words[index]` over its image (CV_8UC3, RGB, shown at any size), which shows
/// through if `opacity` (0…1) is less than 1. Throws Error if the attention is broken.
cv::Mat paintAttention(const cv::Mat& rgb, const std::vector<CaptionWord>& words, std::size_t index,
                       const Geometry& geometry, const HeatOptions& options, double opacity);

} // namespace saccade
