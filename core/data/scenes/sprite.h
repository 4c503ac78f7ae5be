#pragma once

#include "core/data/scenes/placement.h"

namespace saccade::scenes {

/// Scenes are drawn this many times larger per side, then averaged, which smooths their edges.
inline constexpr int oversampling = 4;

/// One object drawn separately, at drawing resolution.
struct Sprite {
    Placed thing;
    cv::Rect area;    ///< on the canvas, completely inside it
    cv::Mat rgb;      ///< CV_8UC3, size of `area`
    cv::Mat coverage; ///< CV_8U, 255 where the object is
};

Sprite drawSprite(const Placed& thing, Background background, cv::Size canvas, Random& random);

} // namespace saccade::scenes
