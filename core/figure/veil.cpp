#include "core/figure/veil.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace saccade {
namespace {

/// What is seen of the image, in original pixels.
cv::Rect2d seenPart(const Geometry& geometry) {
    return geometry.region & cv::Rect2d({0, 0}, cv::Size2d(geometry.original));
}

/// The pixels, first and one past the last, whose middles lie in a stretch of a side of `original`; at least
/// one.
std::pair<int, int> pixelsOf(double start, double length, double original, int pixels) {
    const double scale = pixels / original;
    const auto firstAfter = [&](double place) { return static_cast<int>(std::ceil(place * scale - 0.5)); };
    const int first = std::clamp(firstAfter(start), 0, pixels - 1);
    return {first, std::clamp(firstAfter(start + length), first + 1, pixels)};
}

/// The line lies within what was seen, along the sides beyond which there is more.
void drawBorder(cv::Mat& painted, const cv::Rect& seen, double strength) {
    const int width = std::max(1, (painted.cols + painted.rows) / 800);
    const cv::Rect all({0, 0}, painted.size());
    const auto lighten = [&](const cv::Rect& side) {
        cv::Mat part = painted(side & seen);
        part.convertTo(part, CV_8U, 1 - strength, 255 * strength);
    };
    if (seen.x > 0)
        lighten({seen.x, seen.y, width, seen.height});
    if (seen.br().x < all.width)
        lighten({seen.br().x - width, seen.y, width, seen.height});
    if (seen.y > 0)
        lighten({seen.x, seen.y, seen.width, width});
    if (seen.br().y < all.height)
        lighten({seen.x, seen.br().y - width, seen.width, width});
}

} // namespace

bool seesAll(const Geometry& geometry) {
    const cv::Rect2d seen = seenPart(geometry);
    return geometry.original.empty() ||
           (seen.width > geometry.original.width - 1 && seen.height > geometry.original.height - 1);
}

cv::Rect seenPixels(const Geometry& geometry, cv::Size shown) {
    if (seesAll(geometry))
        return {{0, 0}, shown};
    const cv::Rect2d seen = seenPart(geometry);
    const auto [left, right] = pixelsOf(seen.x, seen.width, geometry.original.width, shown.width);
    const auto [top, bottom] = pixelsOf(seen.y, seen.height, geometry.original.height, shown.height);
    return {cv::Point(left, top), cv::Point(right, bottom)};
}

void veilUnseen(cv::Mat& painted, const cv::Mat& rgb, const Geometry& geometry, double opacity) {
    const cv::Rect seen = seenPixels(geometry, rgb.size());
    if (seen == cv::Rect({0, 0}, rgb.size()))
        return;
    const cv::Mat map = painted(seen).clone();
    rgb.convertTo(painted, CV_8U, 1 - veil_strength * opacity);
    map.copyTo(painted(seen));
    drawBorder(painted, seen, veil_line_strength * opacity);
}

} // namespace saccade
