#include "core/metrics/mask_coverage.h"

#include "core/base/error.h"
#include "core/data/instance_masks.h"
#include "core/data/rasterise.h"
#include "core/image/cell_span.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace saccade {
namespace {

/// Longer side of the masks as drawn; many times finer than any grid.
constexpr int drawn_side = 1024;

cv::Size drawnSize(cv::Size image) {
    const double scale = std::min(1.0, static_cast<double>(drawn_side) / std::max(image.width, image.height));
    const auto scaled = [scale](int side) {
        return std::max(1, static_cast<int>(std::lround(side * scale)));
    };
    return {scaled(image.width), scaled(image.height)};
}

/// The object in 0…255. Outlines are drawn small; pixel masks, which have a fixed size, are averaged.
cv::Mat drawn(const InstanceObject& object, cv::Size image, cv::Size size) {
    if (size == image)
        return rasterise(object, image);
    InstanceObject scaled = object;
    auto* polygons = std::get_if<Polygons>(&scaled.shape);
    if (!polygons) {
        cv::Mat mask;
        cv::resize(rasterise(object, image), mask, size, 0, 0, cv::INTER_AREA);
        return mask;
    }
    for (std::vector<cv::Point2f>& polygon : *polygons)
        for (cv::Point2f& corner : polygon) {
            corner.x *= static_cast<float>(size.width) / static_cast<float>(image.width);
            corner.y *= static_cast<float>(size.height) / static_cast<float>(image.height);
        }
    return rasterise(scaled, size);
}

cv::Mat unionOf(const ImageInstances& instances, const std::vector<std::string>& categories, cv::Size image) {
    const cv::Size size = drawnSize(image);
    cv::Mat all = cv::Mat::zeros(size, CV_8UC1);
    for (const InstanceObject& object : instances.objects)
        if (std::find(categories.begin(), categories.end(), object.category) != categories.end())
            cv::max(all, drawn(object, image, size), all);
    return all;
}

/// The integral of an image from its upper left corner to (x, y): interpolating that of whole pixels is
/// exact. `sums`: CV_64F, from cv::integral().
double integralTo(const cv::Mat& sums, double x, double y) {
    const auto split = [](double place, int pixels) {
        const double inside = std::clamp(place, 0.0, static_cast<double>(pixels));
        const int whole = std::min(static_cast<int>(inside), pixels - 1);
        return std::pair(whole, inside - whole);
    };
    const auto [column, right] = split(x, sums.cols - 1);
    const auto [row, below] = split(y, sums.rows - 1);
    const auto between = [&, column = column, right = right](int line) {
        return std::lerp(sums.at<double>(line, column), sums.at<double>(line, column + 1), right);
    };
    return std::lerp(between(row), between(row + 1), below);
}

void requireSameShape(cv::Size masks, cv::Size image) {
    constexpr double rounding = 0.02; // of the sides of a copy of another size
    const double shape = static_cast<double>(masks.width) * image.height;
    const double other = static_cast<double>(masks.height) * image.width;
    if (std::abs(shape - other) > rounding * std::max(shape, other))
        throw Error(say("its masks are of an image of %1 x %2 pixels, but it has %3 x %4", masks.width,
                        masks.height, image.width, image.height));
}

} // namespace

cv::Mat maskCoverage(const ImageInstances& instances, const std::vector<std::string>& categories,
                     const Geometry& geometry, cv::Size grid) {
    const cv::Size image = instances.size.empty() ? geometry.original : instances.size;
    requireSameShape(image, geometry.original);
    cv::Mat mask = unionOf(instances, categories, image);
    if (geometry.mirrored)
        cv::flip(mask, mask, 1);
    cv::Mat sums;
    cv::integral(mask, sums, CV_64F);

    const double across = static_cast<double>(mask.cols) / geometry.original.width;
    const double down = static_cast<double>(mask.rows) / geometry.original.height;
    const cv::Rect2d& region = geometry.region;
    cv::Mat coverage = cv::Mat::zeros(grid, CV_64F);
    for (int row = 0; row < grid.height; ++row) {
        const CellSpan rows = cellSpan(row, grid.height, geometry.grid_shift.y);
        const double top = (region.y + rows.begin * region.height) * down;
        const double bottom = (region.y + rows.end * region.height) * down;
        for (int column = 0; column < grid.width; ++column) {
            const CellSpan columns = cellSpan(column, grid.width, geometry.grid_shift.x);
            const double left = (region.x + columns.begin * region.width) * across;
            const double right = (region.x + columns.end * region.width) * across;
            const double inside = integralTo(sums, right, bottom) - integralTo(sums, left, bottom) -
                                  integralTo(sums, right, top) + integralTo(sums, left, top);
            const double share = inside / 255 / ((right - left) * (bottom - top));
            constexpr double least = 1e-6; // anything less is rounding
            coverage.at<double>(row, column) = share > least ? std::min(share, 1.0) : 0;
        }
    }
    return coverage;
}

} // namespace saccade
