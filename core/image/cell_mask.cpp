#include "core/image/cell_mask.h"

#include "core/image/cell_span.h"

#include <cmath>

namespace saccade {
namespace {

/// The pixels of a cell along one axis.
cv::Range pixelsOf(int cell, int cells, int side, double shift) {
    const CellSpan span = cellSpan(cell, cells, shift);
    return {static_cast<int>(std::lround(span.begin * side)), static_cast<int>(std::lround(span.end * side))};
}

template <typename Visit>
void eachCell(cv::Size grid, cv::Size image, cv::Point2d shift, const Visit& visit) {
    for (int row = 0; row < grid.height; ++row)
        for (int column = 0; column < grid.width; ++column)
            visit(static_cast<std::size_t>(row * grid.width + column),
                  pixelsOf(row, grid.height, image.height, shift.y),
                  pixelsOf(column, grid.width, image.width, shift.x));
}

} // namespace

cv::Mat cellMask(std::span<const float> weights, cv::Size grid, cv::Size image, cv::Point2d shift) {
    cv::Mat mask(image, CV_32F, cv::Scalar::all(0));
    eachCell(grid, image, shift, [&](std::size_t cell, const cv::Range& rows, const cv::Range& columns) {
        mask(rows, columns).setTo(weights[cell]);
    });
    return mask;
}

std::vector<float> sumByCell(const cv::Mat& pixels, cv::Size grid, cv::Point2d shift) {
    std::vector<float> sums(static_cast<std::size_t>(grid.area()));
    eachCell(grid, pixels.size(), shift,
             [&](std::size_t cell, const cv::Range& rows, const cv::Range& columns) {
                 sums[cell] = static_cast<float>(cv::sum(pixels(rows, columns))[0]);
             });
    return sums;
}

} // namespace saccade
