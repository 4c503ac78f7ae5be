#pragma once

#include "core/data/scenes/scene.h"

#include <optional>
#include <string>

namespace saccade::scenes {

enum class Relation { LeftOf, RightOf, Above, Under, InFrontOf, Behind };

/// "to the left of", "in front of"
std::string relationPhrase(Relation relation);

/// Where `a` is with respect to `b`, from what was drawn; nothing where no word is clearly true.
/// Left and right: side by side with next to no overlap. Above and under: `a` or `b` hangs in the sky, one
/// over the other. In front and behind: both on the ground, one partly before the other.
std::optional<Relation> relation(const SceneObject& a, const SceneObject& b);

} // namespace saccade::scenes
