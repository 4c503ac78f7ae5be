#pragma once

#include "core/data/scenes/scene.h"

#include <span>
#include <string>
#include <vector>

namespace saccade::scenes {

struct NamedObject {
    std::string kind;
    std::string colour; ///< empty if none is named
    bool operator==(const NamedObject&) const = default;
};

/// Compares what a caption says about a scene with what is there.
struct SceneJudgement {
    int named = 0;         ///< objects that the caption names
    int kinds_right = 0;   ///< of these, those whose kind is in the scene
    int coloured = 0;      ///< objects named with a colour
    int colours_right = 0; ///< of these, those whose kind is in the scene in that colour

    bool objectsRight() const { return named > 0 && kinds_right == named; }
    /// The caption names at least one object with its colour, and all objects and colours that it names are
    /// right.
    bool right() const { return objectsRight() && coloured > 0 && colours_right == coloured; }
};

/// The objects that a caption of lower-case tokens names, with their colours: "a small red ball", "a person
/// in red".
std::vector<NamedObject> namedObjects(std::span<const std::string> tokens);

SceneJudgement judge(std::span<const std::string> tokens, std::span<const NamedObject> present);
SceneJudgement judge(std::span<const std::string> tokens, const Scene& scene);

std::vector<NamedObject> sceneTruth(const Scene& scene);

} // namespace saccade::scenes
