#include "core/figure/attention_paint.h"

#include "core/figure/veil.h"

#include <opencv2/core.hpp>

#include <algorithm>

namespace saccade {

cv::Mat paintAttention(const cv::Mat& rgb, const std::vector<CaptionWord>& words, std::size_t index,
                       const Geometry& geometry, const HeatOptions& options, double opacity) {
    const cv::Mat heat =
        attentionOnImage(words.at(index).attention, options.map, geometry, rgb.size(), options.interpolation);
    const cv::Mat painted = paintHeat(rgb, heat, heatRange(words, index, options), options);
    const double share = std::clamp(opacity, 0.0, 1.0);
    cv::Mat mixed;
    cv::addWeighted(painted, share, rgb, 1 - share, 0, mixed);
    veilUnseen(mixed, rgb, geometry, share);
    return mixed;
}

} // namespace saccade
