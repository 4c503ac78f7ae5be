#include "core/data/rasterise.h"

#include "core/base/error.h"
#include "core/image/decode_image.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>

namespace saccade {
namespace {

/// The first row or column of pixels whose middle is not before `place`, within 0…`pixels`. Between two such
/// numbers lie the pixels whose middles lie between the places.
int firstMiddle(double place, int pixels) {
    return static_cast<int>(std::clamp(std::ceil(place - 0.5), 0.0, static_cast<double>(pixels)));
}

/// For each row of pixels, where the line through its middles crosses the outline.
std::vector<std::vector<double>> crossings(const std::vector<cv::Point2f>& polygon, int rows) {
    constexpr double reach = 1e9; // far-off corners still give numbers to reckon with
    const auto usable = [=](double value) {
        return std::isnan(value) ? 0.0 : std::clamp(value, -reach, reach);
    };
    std::vector<std::vector<double>> places(static_cast<std::size_t>(rows));
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const cv::Point2f& next = polygon[(i + 1) % polygon.size()];
        cv::Point2d upper(usable(polygon[i].x), usable(polygon[i].y));
        cv::Point2d lower(usable(next.x), usable(next.y));
        if (upper.y > lower.y)
            std::swap(upper, lower);
        const int last = firstMiddle(lower.y, rows);
        for (int row = firstMiddle(upper.y, rows); row < last; ++row)
            places[static_cast<std::size_t>(row)].push_back(
                upper.x + (row + 0.5 - upper.y) / (lower.y - upper.y) * (lower.x - upper.x));
    }
    return places;
}

/// Adds the pixels whose middles lie within the outline.
void fill(cv::Mat& mask, const std::vector<cv::Point2f>& polygon) {
    std::vector<std::vector<double>> rows = crossings(polygon, mask.rows);
    for (int row = 0; row < mask.rows; ++row) {
        std::vector<double>& places = rows[static_cast<std::size_t>(row)];
        std::sort(places.begin(), places.end());
        auto* pixels = mask.ptr<std::uint8_t>(row);
        for (std::size_t i = 0; i + 1 < places.size(); i += 2)
            std::fill(pixels + firstMiddle(places[i], mask.cols),
                      pixels + firstMiddle(places[i + 1], mask.cols), std::uint8_t{255});
    }
}

cv::Mat filled(const Polygons& polygons, cv::Size image) {
    if (image.width < 0 || image.height < 0 || std::int64_t{image.width} * image.height > maximum_pixels)
        throw Error("an image of " + std::to_string(image.width) + " x " + std::to_string(image.height) +
                    " pixels is out of range for a mask");
    cv::Mat mask = cv::Mat::zeros(image, CV_8UC1);
    // One by one: filled together, pieces that overlap would cut holes into each other.
    for (const std::vector<cv::Point2f>& polygon : polygons)
        fill(mask, polygon);
    return mask;
}

} // namespace

cv::Mat rasterise(const InstanceObject& object, cv::Size image) {
    if (const auto* polygons = std::get_if<Polygons>(&object.shape))
        return filled(*polygons, image);
    RunLengths runs;
    if (const auto* compressed = std::get_if<CompressedRunLengths>(&object.shape)) {
        const std::uint64_t area = static_cast<std::uint64_t>(compressed->size.width) *
                                   static_cast<std::uint64_t>(compressed->size.height);
        runs = {compressed->size, decompressCounts(compressed->counts, area)};
    } else {
        runs = std::get<RunLengths>(object.shape);
    }
    if (runs.size != image)
        throw Error("a mask of " + std::to_string(runs.size.width) + " x " +
                    std::to_string(runs.size.height) + " pixels does not belong to an image of " +
                    std::to_string(image.width) + " x " + std::to_string(image.height));
    return decodeRunLengths(runs);
}

} // namespace saccade
