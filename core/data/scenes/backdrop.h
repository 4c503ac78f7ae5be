#pragma once

#include "core/data/scenes/palette.h"
#include "core/data/scenes/scene.h"

namespace saccade::scenes {

/// The part of a scene without the objects.
struct Backdrop {
    Background background = Background::Grass;
    double horizon = 0.45; ///< share of the height from the top; in a room, the foot of the wall
    bool sunset = false;   ///< warm light; used with an orange sun
};

/// Fills `canvas` (CV_8UC3) with sky or wall, and ground.
void paintBackdrop(cv::Mat& canvas, const Backdrop& backdrop, Random& random);

} // namespace saccade::scenes
