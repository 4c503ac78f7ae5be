#include "core/data/rasterise.h"

#include "core/base/error.h"
#include "core/image/decode_image.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>

namespace saccade {
namespace {

/// The first row or column of pixels whose centre is not before `place`, within 0…`pixels`. The pixels
/// between two such numbers have their centres between the two places.
int firstMiddle(double place, int pixels) {
    return static_cast<int>(std::clamp(std::ceil(place - 0.5), 0.0, static_cast<double>(pixels)));
}

/// Clamps far-off and non-finite corners to usable numbers.
std::vector<cv::Point2d> usableCorners(const std::vector<cv::Point2f>& polygon) {
    const auto usable = [](double value) {
        constexpr double reach = 1e9;
        return std::isnan(value) ? 0.0 : std::clamp(value, -reach, reach);
    };
    std::vector<cv::Point2d> corners;
    corners.reserve(polygon.size());
    for (const cv::Point2f& corner : polygon)
        corners.emplace_back(usable(corner.x), usable(corner.y));
    return corners;
}

/// Where the horizontal line at `y` crosses the outline, from left to right.
std::vector<double> crossings(const std::vector<cv::Point2d>& corners, double y) {
    std::vector<double> places;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const cv::Point2d& next = corners[(i + 1) % corners.size()];
        const auto& [upper, lower] =
            std::minmax(corners[i], next, [](const auto& one, const auto& other) { return one.y < other.y; });
        if (upper.y <= y && y < lower.y)
            places.push_back(upper.x + (y - upper.y) / (lower.y - upper.y) * (lower.x - upper.x));
    }
    std::sort(places.begin(), places.end());
    return places;
}

/// Adds the pixels whose centres lie within the outline. Row by row, so that the crossings take no more
/// memory than the outline.
void fill(cv::Mat& mask, const std::vector<cv::Point2f>& polygon) {
    const std::vector<cv::Point2d> corners = usableCorners(polygon);
    for (int row = 0; row < mask.rows; ++row) {
        const std::vector<double> places = crossings(corners, row + 0.5);
        auto* pixels = mask.ptr<std::uint8_t>(row);
        for (std::size_t i = 0; i + 1 < places.size(); i += 2)
            std::fill(pixels + firstMiddle(places[i], mask.cols),
                      pixels + firstMiddle(places[i + 1], mask.cols), std::uint8_t{255});
    }
}

cv::Mat filled(const Polygons& polygons, cv::Size image) {
    if (image.width < 0 || image.height < 0 || std::int64_t{image.width} * image.height > maximum_pixels)
        throw Error(say("an image of %1 x %2 pixels is out of range for a mask", image.width, image.height));
    cv::Mat mask = cv::Mat::zeros(image, CV_8UC1);
    // One by one: filled together, overlapping pieces would cut holes into each other.
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
        throw Error(say("a mask of %1 x %2 pixels does not belong to an image of %3 x %4", runs.size.width,
                        runs.size.height, image.width, image.height));
    return decodeRunLengths(runs);
}

} // namespace saccade
