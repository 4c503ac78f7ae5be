#pragma once

#include "core/result/caption_result.h"

#include <opencv2/core/mat.hpp>

namespace saccade {

/// Selects one of several attention maps by its index, or their mean.
inline constexpr int mean_of_maps = -1;

/// Attention of one map or the mean of all: CV_32F [rows, columns]. Throws Error if the sizes do not agree or
/// a weight is negative or not finite.
cv::Mat attentionGrid(const AttentionMaps& attention, int map = mean_of_maps);

} // namespace saccade
