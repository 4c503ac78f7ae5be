#pragma once

#include "core/image/geometry.h"
#include "core/result/attention_grid.h"
#include "core/result/caption_result.h"

#include <opencv2/core/mat.hpp>

#include <string>
#include <vector>

namespace saccade {

enum class HeatInterpolation {
    Smooth, ///< cubic B-spline through the cells: never negative, keeps the sum
    Cells,  ///< the true cells of the grid
};

enum class HeatStyle {
    Bright,  ///< the image, dark without attention and whitened with it (the style of Xu et al. 2015)
    Viridis, ///< perceptually uniform colours over the image in grey
    Inferno,
    Outline, ///< the image with the attended region outlined, the rest dimmed
};

/// The value shown at full strength; the lowest is 0 except for Word.
enum class HeatScale {
    Word,     ///< from the word's own smallest to its largest value: every map shows its shape
    Caption,  ///< the largest value of all words of the caption
    Absolute, ///< ten times the weight of uniform attention, the same for every image and model with one grid
              ///< size
};

struct HeatOptions {
    HeatStyle style = HeatStyle::Bright;
    HeatInterpolation interpolation = HeatInterpolation::Smooth;
    HeatScale scale = HeatScale::Word;
    MapChoice map;
    double share = 0.5; ///< Outline: the smallest region that holds this share of the attention

    bool operator==(const HeatOptions&) const = default;
};

/// Attention on the original image shown at `target` size: CV_32F, each pixel the weight that a cell would
/// have there (uniform attention is 1 / (rows x columns) everywhere); zero outside the region that the
/// network saw.
cv::Mat attentionOnImage(const AttentionMaps& attention, const MapChoice& map, const Geometry& geometry,
                         cv::Size target, HeatInterpolation interpolation);

/// The values of attentionOnImage() painted at zero and at full strength.
struct HeatRange {
    double floor = 0;
    double ceiling = 1;
    /// Outline: the smallest value inside, if the painted map is a part of a larger one; 0: computed from the
    /// map and the share.
    double outline = 0;
};

/// The range for `words[index]`. For an almost uniform map it begins at 0, so that noise is not amplified.
HeatRange heatRange(const std::vector<CaptionWord>& words, std::size_t index, const HeatOptions& options);

/// The smallest value in the smallest region of a map with `share` of its sum; 0 for an empty map.
double attendedThreshold(const cv::Mat& heat, double share);

/// CV_8U mask, 255 in the smallest region of a map with `share` of its sum.
cv::Mat attendedRegion(const cv::Mat& heat, double share);

/// Paints a map over an image of the same size: CV_8UC3, RGB.
cv::Mat paintHeat(const cv::Mat& rgb, const cv::Mat& heat, const HeatRange& range,
                  const HeatOptions& options);

/// The colours of a style from zero (left) to full strength (right), for a colour bar: CV_8UC3.
cv::Mat heatBar(cv::Size size, HeatStyle style);

} // namespace saccade
