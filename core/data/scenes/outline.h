#pragma once

#include <opencv2/core/types.hpp>

#include <initializer_list>
#include <vector>

namespace saccade::scenes {

using Point = cv::Point2d;
using Path = std::vector<Point>;

/// A region: the union of closed polygons. Coordinates are in units of the thing drawn, y upwards.
using Outline = std::vector<Path>;

Outline polygon(Path corners);
Outline rectangle(double left, double bottom, double right, double top);
/// Rotated anticlockwise by `degrees`.
Outline ellipse(Point centre, double radius_x, double radius_y, double degrees = 0);
inline Outline disc(Point centre, double radius) {
    return ellipse(centre, radius, radius);
}
/// A closed curve through the points (Catmull-Rom).
Outline smooth(const Path& points);
/// A line of the given width through the points, with round joints and ends.
Outline stroke(const Path& points, double width);
/// An open curve through the points, as points, for stroke().
Path curve(const Path& points);
Outline join(std::initializer_list<Outline> parts);

} // namespace saccade::scenes
