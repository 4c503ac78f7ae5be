#pragma once

#include "core/data/scenes/backdrop.h"
#include "core/data/scenes/kinds.h"

#include <vector>

namespace saccade::scenes {

/// Where a thing will be drawn. Positions and lengths in pixels of the image.
struct Placed {
    const Kind* kind = nullptr;
    std::string colour;
    Size size = Size::Medium;
    Point foot; ///< centre of its foot
    double height = 0;
    bool mirrored = false;

    cv::Rect2d box() const;
    /// Larger is nearer; things in the sky are behind all things on the ground.
    double depth() const { return kind->place == Place::Sky ? foot.y - 1e6 : foot.y; }
};

struct Plan {
    Backdrop backdrop;
    std::vector<Placed> things; ///< from far to near, at least one
};

/// Chooses a background and one to four things that suit it, each inside the image and none mostly hidden.
/// Two of one kind differ in colour.
Plan planScene(const SceneOptions& options, Random& random);

} // namespace saccade::scenes
