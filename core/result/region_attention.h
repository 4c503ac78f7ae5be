#pragma once

#include "core/result/caption_result.h"

#include <opencv2/core/types.hpp>

#include <vector>

namespace saccade {

/// The share of a word's attention, 0…1, inside a rectangle of the original image. The weight of a cell is
/// spread evenly over its place on the image (as HeatInterpolation::Cells shows it), so a cell that the
/// rectangle cuts counts by area. Several maps are averaged; without a map, 0. Throws Error if the sizes of
/// the attention do not agree.
double attentionInRegion(const AttentionMaps& attention, const Geometry& geometry,
                         const cv::Rect2d& original_pixels);

/// The same for each word of a caption.
std::vector<double> attentionInRegion(const std::vector<CaptionWord>& words, const Geometry& geometry,
                                      const cv::Rect2d& original_pixels);

} // namespace saccade
