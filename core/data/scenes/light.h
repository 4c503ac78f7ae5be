#pragma once

#include "core/data/scenes/sprite.h"

#include <vector>

namespace saccade::scenes {

/// The objects' effects on the backdrop: shadows on the ground, reflections in the water, a halo around the
/// sun. `horizon` in pixels of the image from its upper edge.
void paintSurroundings(cv::Mat& canvas, const std::vector<Sprite>& sprites, double horizon);

} // namespace saccade::scenes
