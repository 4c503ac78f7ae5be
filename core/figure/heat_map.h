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
    Bright,  ///< the image, dark where not looked at and whitened where looked at (the style of Xu et al.
             ///< 2015)
    Viridis, ///< perceptually uniform colours over the grey image
    Inferno,
    Outline, ///< the image with the attended region outlined, the rest dimmed
};

/// What stands for full strength; none is 0 but for Word.
enum class HeatScale {
    Word,     ///< the largest value of the word itself, and its smallest for none: every map shows its shape
    Caption,  ///< the largest value of all words of the caption
    Absolute, ///< ten times the weight of uniform attention, the same for every image and model of a grid
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

/// The values of attentionOnImage() that are painted as none and at full strength.
struct HeatRange {
    double floor = 0;
    double ceiling = 1;
    /// Outline: the smallest value within, where the map that is painted is a part of a larger one; 0: to be
    /// found from the map and the share.
    double outline = 0;
};

/// The range for `words[index]`. A map that is all but uniform begins at 0, so that its noise is not blown
/// up.
HeatRange heatRange(const std::vector<CaptionWord>& words, std::size_t index, const HeatOptions& options);

/// The smallest value of the smallest region of a map that holds `share` of its sum; 0 for a map without
/// any.
double attendedThreshold(const cv::Mat& heat, double share);

/// CV_8U mask, 255 in the smallest region of a map that holds `share` of its sum.
cv::Mat attendedRegion(const cv::Mat& heat, double share);

/// Paints a map over an image of the same size: CV_8UC3, red first.
cv::Mat paintHeat(const cv::Mat& rgb, const cv::Mat& heat, const HeatRange& range,
                  const HeatOptions& options);

/// Colours of a style from none (left) to full strength (right), for a colour bar: CV_8UC3.
cv::Mat heatBar(cv::Size size, HeatStyle style);

} // namespace saccade
