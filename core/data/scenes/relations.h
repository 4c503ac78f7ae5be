#pragma once

#include "core/data/scenes/scene.h"

#include <optional>
#include <string>

namespace saccade::scenes {

enum class Relation { LeftOf, RightOf, Above, Under, InFrontOf, Behind };

/// "to the left of", "in front of"
std::string relationPhrase(Relation relation);

/// The position of `a` relative to `b`, from what was drawn; nothing if no relation is clearly true. Left and
/// right: side by side with almost no overlap. Above and under: `a` or `b` is in the sky, one over the other.
/// In front and behind: both on the ground, one partly before the other.
std::optional<Relation> relation(const SceneObject& a, const SceneObject& b);

} // namespace saccade::scenes
