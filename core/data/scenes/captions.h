#pragma once

#include "core/base/random.h"
#include "core/data/scenes/scene.h"

#include <string>
#include <vector>

namespace saccade::scenes {

inline constexpr std::size_t captions_per_scene = 5;

/// Five different true sentences about the objects of the scene, from a vocabulary of fewer than ninety
/// words.
std::vector<std::string> captionScene(const Scene& scene, Random& random);

} // namespace saccade::scenes
