#include "core/data/scenes/painter.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace saccade::scenes {
namespace {

constexpr int shift = 4; // fractional bits of the corners given to OpenCV

/// How much lighter (positive) or darker a pixel is; u and v go from -1 to 1 over the part, v downwards.
double planeLight(double u, double v) {
    const double slope = std::clamp(-(0.5 * u + 0.8 * v), -1.0, 1.0);
    return slope > 0 ? 0.20 * slope : 0.26 * slope;
}

double roundLight(double u, double v) {
    const double distance = u * u + v * v;
    const double edge = distance > 1 ? 1 / std::sqrt(distance) : 1;
    const double depth = std::sqrt(std::max(0.0, 1 - distance));
    const double facing = (-0.48 * u - 0.62 * v) * edge + 0.62 * depth;
    const double lit = std::clamp((facing + 0.55) / 1.55, 0.0, 1.0);
    return -0.52 + 0.80 * lit * (1.5 - 0.5 * lit);
}

double highlight(double u, double v) {
    const double distance = std::hypot(u + 0.36, v + 0.42);
    const double near = std::clamp(1 - distance / 0.34, 0.0, 1.0);
    return 0.7 * near * near * (3 - 2 * near);
}

Colour shaded(const Paint& paint, double u, double v) {
    switch (paint.shading) {
    case Shading::Flat:
        break;
    case Shading::Plane:
        return shade(paint.colour, paint.strength * planeLight(u, v));
    case Shading::Matte:
        return shade(paint.colour, paint.strength * roundLight(u, v));
    case Shading::Round:
        return mix(shade(paint.colour, paint.strength * roundLight(u, v)), {255, 255, 255},
                   paint.strength * highlight(u, v));
    }
    return paint.colour;
}

cv::Vec3b toPixel(const Colour& colour) {
    return {cv::saturate_cast<uchar>(colour[0]), cv::saturate_cast<uchar>(colour[1]),
            cv::saturate_cast<uchar>(colour[2])};
}

} // namespace

Paint flat(const Colour& colour) {
    return {colour, Shading::Flat};
}
Paint plane(const Colour& colour, double strength) {
    return {colour, Shading::Plane, strength};
}
Paint round(const Colour& colour, double strength) {
    return {colour, Shading::Round, strength};
}
Paint matte(const Colour& colour, double strength) {
    return {colour, Shading::Matte, strength};
}

Paint inside(Paint paint) {
    paint.inside = true;
    return paint;
}

Paint clear(Paint paint, double opacity) {
    paint.opacity = opacity;
    return paint;
}

Painter::Painter(cv::Mat rgb, cv::Mat coverage, Point origin, double scale, bool mirrored)
    : rgb_(std::move(rgb)), coverage_(std::move(coverage)), origin_(origin), scale_(scale),
      mirrored_(mirrored) {}

cv::Point2d Painter::toPixels(const Point& point) const {
    return {origin_.x + (mirrored_ ? -point.x : point.x) * scale_, origin_.y - point.y * scale_};
}

void Painter::fill(const Outline& outline, const Paint& paint) {
    Outline pixels = outline;
    cv::Point2d low(1e9, 1e9);
    cv::Point2d high(-1e9, -1e9);
    for (Path& path : pixels)
        for (Point& point : path) {
            point = toPixels(point);
            low = {std::min(low.x, point.x), std::min(low.y, point.y)};
            high = {std::max(high.x, point.x), std::max(high.y, point.y)};
        }
    const cv::Point first(cvFloor(low.x), cvFloor(low.y));
    const cv::Rect whole(first, cv::Point(cvCeil(high.x) + 1, cvCeil(high.y) + 1));
    const cv::Rect area = whole & cv::Rect({0, 0}, rgb_.size());
    if (area.empty())
        return;

    cv::Mat1b part(area.size(), uchar{0});
    for (const Path& path : pixels) {
        std::vector<cv::Point> corners;
        for (const Point& point : path)
            corners.emplace_back(cvRound((point.x - area.x) * (1 << shift)),
                                 cvRound((point.y - area.y) * (1 << shift)));
        cv::fillPoly(part, std::vector<std::vector<cv::Point>>{corners}, cv::Scalar(255), cv::LINE_8, shift);
    }

    const double half_width = std::max(1.0, (high.x - low.x) / 2);
    const double half_height = std::max(1.0, (high.y - low.y) / 2);
    const double middle_x = (low.x + high.x) / 2;
    const double middle_y = (low.y + high.y) / 2;
    for (int row = 0; row < area.height; ++row) {
        const uchar* in_part = part.ptr<uchar>(row);
        cv::Vec3b* pixel = rgb_.ptr<cv::Vec3b>(area.y + row) + area.x;
        uchar* covered = coverage_.ptr<uchar>(area.y + row) + area.x;
        const double v = (area.y + row - middle_y) / half_height;
        for (int column = 0; column < area.width; ++column) {
            if (in_part[column] == 0 || (paint.inside && covered[column] == 0))
                continue;
            const double u = (area.x + column - middle_x) / half_width;
            const Colour colour = shaded(paint, u, v);
            pixel[column] =
                toPixel(paint.opacity < 1 ? mix(Colour(pixel[column]), colour, paint.opacity) : colour);
            covered[column] = 255;
        }
    }
}

} // namespace saccade::scenes
