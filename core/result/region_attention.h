#pragma once

#include "core/result/caption_result.h"

#include <opencv2/core/types.hpp>

#include <vector>

namespace saccade {

/// The share of a word's attention, 0…1, that lies in a rectangle of the original image. The weight of a cell
/// is spread evenly over the place where the cell lies on the image (as HeatInterpolation::Cells shows it),
/// so a cell that the rectangle cuts counts by area; several maps are averaged. Without a map, 0. Throws
/// Error where the sizes of the attention do not agree.
double attentionInRegion(const AttentionMaps& attention, const Geometry& geometry,
                         const cv::Rect2d& original_pixels);

/// The same for each word of a caption.
std::vector<double> attentionInRegion(const std::vector<CaptionWord>& words, const Geometry& geometry,
                                      const cv::Rect2d& original_pixels);

} // namespace saccade
