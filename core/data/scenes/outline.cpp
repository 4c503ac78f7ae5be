#include "core/data/scenes/outline.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace saccade::scenes {
namespace {

constexpr int curve_steps = 10;

Point catmullRom(const Point& a, const Point& b, const Point& c, const Point& d, double t) {
    return 0.5 * (2.0 * b + (c - a) * t + (2.0 * a - 5.0 * b + 4.0 * c - d) * (t * t) +
                  (3.0 * b - a - 3.0 * c + d) * (t * t * t));
}

} // namespace

Outline polygon(Path corners) {
    return {std::move(corners)};
}

Outline rectangle(double left, double bottom, double right, double top) {
    return {{{left, bottom}, {right, bottom}, {right, top}, {left, top}}};
}

Outline ellipse(Point centre, double radius_x, double radius_y, double degrees) {
    constexpr int corners = 64;
    const double turn = degrees * std::numbers::pi / 180;
    Path path;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        const double x = radius_x * std::cos(angle);
        const double y = radius_y * std::sin(angle);
        path.emplace_back(centre.x + x * std::cos(turn) - y * std::sin(turn),
                          centre.y + x * std::sin(turn) + y * std::cos(turn));
    }
    return {std::move(path)};
}

Outline smooth(const Path& points) {
    const std::size_t count = points.size();
    Path path;
    for (std::size_t i = 0; i < count; ++i)
        for (int step = 0; step < curve_steps; ++step)
            path.push_back(catmullRom(points[(i + count - 1) % count], points[i], points[(i + 1) % count],
                                      points[(i + 2) % count], static_cast<double>(step) / curve_steps));
    return {std::move(path)};
}

Path curve(const Path& points) {
    const std::size_t last = points.size() - 1;
    Path path;
    for (std::size_t i = 0; i < last; ++i)
        for (int step = 0; step < curve_steps; ++step)
            path.push_back(catmullRom(points[i == 0 ? 0 : i - 1], points[i], points[i + 1],
                                      points[std::min(i + 2, last)],
                                      static_cast<double>(step) / curve_steps));
    path.push_back(points.back());
    return path;
}

Outline stroke(const Path& points, double width) {
    Outline parts;
    for (std::size_t i = 0; i < points.size(); ++i) {
        parts.push_back(std::move(disc(points[i], width / 2).front()));
        if (i == 0)
            continue;
        const Point along = points[i] - points[i - 1];
        const double length = std::hypot(along.x, along.y);
        if (length <= 0)
            continue;
        const Point side = Point(-along.y, along.x) * (width / 2 / length);
        parts.push_back({points[i - 1] + side, points[i] + side, points[i] - side, points[i - 1] - side});
    }
    return parts;
}

Outline join(std::initializer_list<Outline> parts) {
    Outline all;
    for (const Outline& part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace saccade::scenes
