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

/// How much of a pixel a line of the hatching covers, 0…1.
double covered(cv::Point pixel, const Hatching& hatching) {
    const double along = std::fmod(pixel.x + pixel.y, hatching.spacing);
    const double distance = std::abs(along - hatching.spacing / 2) / std::sqrt(2.0);
    return std::clamp(hatching.width / 2 + 0.5 - distance, 0.0, 1.0);
}

void lighten(cv::Mat part, double share) {
    part.convertTo(part, CV_8U, 1 - share, 255 * share);
}

void hatch(cv::Mat& painted, const Hatching& hatching, double strength) {
    for (int y = 0; y < painted.rows; ++y) {
        auto* pixel = painted.ptr<cv::Vec3b>(y);
        for (int x = 0; x < painted.cols; ++x) {
            const double share = strength * covered({x, y}, hatching);
            for (int channel = 0; channel < 3; ++channel)
                pixel[x][channel] =
                    cv::saturate_cast<std::uint8_t>(pixel[x][channel] * (1 - share) + 255 * share);
        }
    }
}

/// The line lies within what was seen, along the sides beyond which there is more.
void drawBorder(cv::Mat& painted, const cv::Rect& seen, double strength) {
    const int width = std::max(1, (painted.cols + painted.rows) / 800);
    const cv::Rect all({0, 0}, painted.size());
    const auto line = [&](const cv::Rect& side) { lighten(painted(side & seen), strength); };
    if (seen.x > 0)
        line({seen.x, seen.y, width, seen.height});
    if (seen.br().x < all.width)
        line({seen.br().x - width, seen.y, width, seen.height});
    if (seen.y > 0)
        line({seen.x, seen.y, seen.width, width});
    if (seen.br().y < all.height)
        line({seen.x, seen.br().y - width, seen.width, width});
}

} // namespace

Hatching Hatching::ofPicture(double width, double height) {
    constexpr double least_spacing = 8;
    const double spacing = std::max(least_spacing, (width + height) / 80);
    return {spacing, spacing / 8};
}

cv::Mat veilSwatch(cv::Size size) {
    cv::Mat swatch(size, CV_8UC3, cv::Scalar::all(150 * (1 - veil_strength)));
    const double spacing = std::max(4.0, 0.6 * size.height);
    hatch(swatch, {spacing, spacing / 6}, veil_hatch_strength);
    return swatch;
}

bool seesAll(const Geometry& geometry) {
    const cv::Rect2d seen = seenPart(geometry);
    return geometry.original.empty() ||
           (seen.width > geometry.original.width - 1 && seen.height > geometry.original.height - 1);
}

double seenShare(const Geometry& geometry) {
    return geometry.original.empty() ? 1 : seenPart(geometry).area() / geometry.original.area();
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
    hatch(painted, Hatching::ofPicture(rgb.cols, rgb.rows), veil_hatch_strength * opacity);
    map.copyTo(painted(seen));
    drawBorder(painted, seen, veil_line_strength * opacity);
}

} // namespace saccade
