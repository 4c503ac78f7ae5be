#pragma once

#include "core/result/attention_maps.h"

#include <opencv2/core/mat.hpp>

namespace saccade {

/// The attention that a choice makes of a word's maps: CV_32F [rows, columns]. The cell by cell maximum of
/// several is scaled to sum to 1 as each of them does. Throws Error where the sizes do not agree, a weight is
/// negative or not finite, or there is no such layer or head.
cv::Mat attentionGrid(const AttentionMaps& attention, const MapChoice& choice = {});

} // namespace saccade
