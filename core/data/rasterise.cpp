#include "core/data/rasterise.h"

#include "core/base/error.h"
#include "core/image/decode_image.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace saccade {
namespace {

/// Fixed point with 8 bits behind the point. OpenCV counts from the pixels' centres, COCO from their corners.
cv::Point toFixedPoint(cv::Point2f corner, int fraction_bits) {
    constexpr float reach = 1e6F; // keeps far-off corners within what fillPoly can count
    const auto fixed = [&](float value) {
        const float inside = std::isnan(value) ? 0.0F : std::clamp(value - 0.5F, -reach, reach);
        return static_cast<int>(std::lround(static_cast<double>(inside) * (1 << fraction_bits)));
    };
    return {fixed(corner.x), fixed(corner.y)};
}

cv::Mat fill(const Polygons& polygons, cv::Size image) {
    constexpr int fraction_bits = 8;
    if (image.width < 0 || image.height < 0 || std::int64_t{image.width} * image.height > maximum_pixels)
        throw Error("an image of " + std::to_string(image.width) + " x " + std::to_string(image.height) +
                    " pixels is out of range for a mask");
    cv::Mat mask = cv::Mat::zeros(image, CV_8UC1);
    // One by one: filled together, pieces that overlap would cut holes into each other.
    for (const std::vector<cv::Point2f>& polygon : polygons) {
        std::vector<cv::Point> corners;
        corners.reserve(polygon.size());
        for (const cv::Point2f& corner : polygon)
            corners.push_back(toFixedPoint(corner, fraction_bits));
        cv::fillPoly(mask, std::vector<std::vector<cv::Point>>{corners}, cv::Scalar(255), cv::LINE_8,
                     fraction_bits);
    }
    return mask;
}

} // namespace

cv::Mat rasterise(const InstanceObject& object, cv::Size image) {
    if (const auto* polygons = std::get_if<Polygons>(&object.shape))
        return fill(*polygons, image);
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
