#pragma once

#include "core/data/scenes/outline.h"
#include "core/data/scenes/palette.h"

#include <opencv2/core/mat.hpp>

namespace saccade::scenes {

enum class Shading {
    Flat,
    Plane, ///< brighter at the upper left, darker at the lower right
    Round, ///< like a ball lit from the upper left, with a highlight
    Matte, ///< like Round, without the highlight
};

struct Paint {
    Colour colour;
    Shading shading = Shading::Plane;
    double strength = 1; ///< of the shading
    double opacity = 1;
    bool inside = false; ///< only where something is already painted
};

Paint flat(const Colour& colour);
Paint plane(const Colour& colour, double strength = 1);
Paint round(const Colour& colour, double strength = 1);
Paint matte(const Colour& colour, double strength = 1);
Paint inside(Paint paint);
Paint clear(Paint paint, double opacity);

/// Fills outlines with shaded paint. All light comes from the upper left.
class Painter {
public:
    /// Paints into `rgb` (CV_8UC3) and marks painted pixels as 255 in `coverage` (CV_8U, same size). `origin`
    /// is the pixel of (0, 0), `scale` the pixels per unit; `mirrored` flips the thing horizontally, but not
    /// the light.
    Painter(cv::Mat rgb, cv::Mat coverage, Point origin, double scale, bool mirrored = false);

    bool mirrored() const { return mirrored_; }
    void fill(const Outline& outline, const Paint& paint);

private:
    cv::Point2d toPixels(const Point& point) const;

    cv::Mat rgb_;
    cv::Mat coverage_;
    Point origin_;
    double scale_;
    bool mirrored_;
};

} // namespace saccade::scenes
