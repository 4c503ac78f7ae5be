#include "core/result/region_attention.h"

#include "core/image/cell_span.h"
#include "core/result/attention_grid.h"

#include <opencv2/core.hpp>

#include <algorithm>

namespace saccade {
namespace {

/// The share of each cell along one axis that lies between `from` and `to`: CV_64F [cells, 1], each 0…1.
/// `start` and `length` are those of the region that the network saw.
cv::Mat cellShares(int cells, double shift, double start, double length, double from, double to) {
    cv::Mat shares(cells, 1, CV_64F);
    for (int i = 0; i < cells; ++i) {
        const CellSpan span = cellSpan(i, cells, shift);
        const double first = start + span.begin * length;
        const double last = start + span.end * length;
        const double inside = std::min(last, to) - std::max(first, from);
        shares.at<double>(i) = last > first ? std::max(inside, 0.0) / (last - first) : 0;
    }
    return shares;
}

} // namespace

double attentionInRegion(const AttentionMaps& attention, const Geometry& geometry,
                         const cv::Rect2d& original_pixels) {
    if (attention.maps == 0)
        return 0;
    const cv::Rect2d& seen = geometry.region;
    const cv::Rect2d& asked = original_pixels;
    cv::Mat grid;
    attentionGrid(attention).convertTo(grid, CV_64F);
    const cv::Mat across =
        cellShares(grid.cols, geometry.grid_shift.x, seen.x, seen.width, asked.x, asked.x + asked.width);
    const cv::Mat down =
        cellShares(grid.rows, geometry.grid_shift.y, seen.y, seen.height, asked.y, asked.y + asked.height);
    return std::min(down.dot(grid * across), 1.0);
}

std::vector<double> attentionInRegion(const std::vector<CaptionWord>& words, const Geometry& geometry,
                                      const cv::Rect2d& original_pixels) {
    std::vector<double> shares(words.size());
    std::transform(words.begin(), words.end(), shares.begin(), [&](const CaptionWord& word) {
        return attentionInRegion(word.attention, geometry, original_pixels);
    });
    return shares;
}

} // namespace saccade
