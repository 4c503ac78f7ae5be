#pragma once

#include "core/data/scenes/palette.h"
#include "core/data/scenes/scene.h"

namespace saccade::scenes {

/// The part of a scene that has no objects.
struct Backdrop {
    Background background = Background::Grass;
    double horizon = 0.45; ///< in heights of the image from its upper edge; in a room, the foot of the wall
    bool sunset = false;   ///< warm light; goes with an orange sun
};

/// Fills `canvas` (CV_8UC3) with sky or wall, and ground.
void paintBackdrop(cv::Mat& canvas, const Backdrop& backdrop, Random& random);

} // namespace saccade::scenes
