#include "core/figure/heat_map.h"

#include "core/base/error.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace saccade {
namespace {

/// Uniform cubic B-spline: weights of the cells at distance -1, 0, 1 and 2 for a place `f` (0…1) after cell
/// 0.
std::array<double, 4> splineWeights(double f) {
    const double g = 1 - f;
    return {g * g * g / 6, (3 * f * f * f - 6 * f * f + 4) / 6, (3 * g * g * g - 6 * g * g + 4) / 6,
            f * f * f / 6};
}

/// Cells beyond the border mirror those inside, so that the border takes nothing from the sum.
int mirrored(int cell, int cells) {
    if (cell < 0)
        cell = -cell - 1;
    if (cell >= cells)
        cell = 2 * cells - 1 - cell;
    return std::clamp(cell, 0, cells - 1);
}

/// One axis of the map: CV_32F [pixels, cells], the weight of each cell at the centre of each pixel; rows of
/// zeros outside the region. `pixel` is the length of one pixel in the units of `start` and `length`.
cv::Mat axisWeights(int pixels, double pixel, double start, double length, double shift, int cells,
                    HeatInterpolation interpolation) {
    cv::Mat weights = cv::Mat::zeros(pixels, cells, CV_32F);
    for (int i = 0; i < pixels; ++i) {
        const double along = ((i + 0.5) * pixel - start) / length;
        if (!(along >= 0 && along < 1))
            continue;
        // With a shift, the outermost cells extend to the border of the region.
        const double place = std::clamp((along - shift) * cells, 0.0, std::nextafter(cells, 0.0));
        auto* row = weights.ptr<float>(i);
        if (interpolation == HeatInterpolation::Cells) {
            row[static_cast<int>(place)] = 1;
            continue;
        }
        const int cell = static_cast<int>(std::floor(place - 0.5));
        const auto spline = splineWeights(place - 0.5 - cell);
        for (int k = 0; k < 4; ++k)
            row[mirrored(cell - 1 + k, cells)] += static_cast<float>(spline[static_cast<std::size_t>(k)]);
    }
    return weights;
}

/// The smallest and largest values that attentionOnImage() shows, close enough to paint by.
HeatRange shownRange(const AttentionMaps& attention, const HeatOptions& options) {
    const Geometry grid{{attention.columns, attention.rows},
                        cv::Rect2d(0, 0, attention.columns, attention.rows)};
    constexpr int samples = 4; // per cell; even, so that both centres and borders are near one
    const cv::Mat heat =
        attentionOnImage(attention, options.map, grid, grid.original * samples, options.interpolation);
    HeatRange range;
    cv::minMaxLoc(heat, &range.floor, &range.ceiling);
    constexpr double minimum_contrast = 1.2;
    if (range.ceiling < minimum_contrast * range.floor)
        range.floor = 0;
    return range;
}

} // namespace

cv::Mat attentionOnImage(const AttentionMaps& attention, const MapChoice& map, const Geometry& geometry,
                         cv::Size target, HeatInterpolation interpolation) {
    const cv::Mat grid = attentionGrid(attention, map);
    const cv::Rect2d& region = geometry.region;
    if (target.empty() || geometry.original.empty() || !(region.width > 0 && region.height > 0))
        throw Error(say("An attention map needs an image and a region of positive size."));
    const double across = static_cast<double>(geometry.original.width) / target.width;
    const double down = static_cast<double>(geometry.original.height) / target.height;
    const cv::Mat columns = axisWeights(target.width, across, region.x, region.width, geometry.grid_shift.x,
                                        grid.cols, interpolation);
    const cv::Mat rows = axisWeights(target.height, down, region.y, region.height, geometry.grid_shift.y,
                                     grid.rows, interpolation);
    cv::Mat half;
    cv::gemm(rows, grid, 1, {}, 0, half);
    cv::Mat heat;
    cv::gemm(half, columns, 1, {}, 0, heat, cv::GEMM_2_T);
    return heat;
}

HeatRange heatRange(const std::vector<CaptionWord>& words, std::size_t index, const HeatOptions& options) {
    const AttentionMaps& own = words.at(index).attention;
    switch (options.scale) {
    case HeatScale::Word:
        return shownRange(own, options);
    case HeatScale::Absolute:
        return {0, std::min(1.0, 10.0 / (static_cast<double>(own.rows) * own.columns))};
    case HeatScale::Caption:
        break;
    }
    HeatRange range{0, 0};
    for (const CaptionWord& word : words)
        if (word.attention.maps > 0)
            range.ceiling = std::max(range.ceiling, shownRange(word.attention, options).ceiling);
    return range;
}

double attendedThreshold(const cv::Mat& heat, double share) {
    std::vector<float> values(heat.begin<float>(), heat.end<float>());
    std::sort(values.begin(), values.end(), std::greater<>());
    const double wanted = share * std::accumulate(values.begin(), values.end(), 0.0);
    double held = 0;
    std::size_t last = 0;
    while (last + 1 < values.size() && (held += values[last]) < wanted)
        ++last;
    return values.empty() ? 0.0 : std::max(0.0, static_cast<double>(values[last]));
}

cv::Mat attendedRegion(const cv::Mat& heat, double share) {
    const double least = attendedThreshold(heat, share);
    if (least <= 0)
        return cv::Mat::zeros(heat.size(), CV_8U);
    return heat >= least;
}

} // namespace saccade
