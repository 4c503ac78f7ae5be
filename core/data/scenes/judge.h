#pragma once

#include "core/data/scenes/scene.h"

#include <span>
#include <string>
#include <vector>

namespace saccade::scenes {

struct NamedObject {
    std::string kind;
    std::string colour; ///< empty where none is named
    bool operator==(const NamedObject&) const = default;
};

/// What a caption says about a scene, against what is there.
struct SceneJudgement {
    int named = 0;         ///< objects that the caption names
    int kinds_right = 0;   ///< of these, whose kind is in the scene
    int coloured = 0;      ///< objects named with a colour
    int colours_right = 0; ///< of these, whose kind is in the scene in that colour

    bool objectsRight() const { return named > 0 && kinds_right == named; }
    /// The caption names at least one object with its colour, and all that it names is there as it says.
    bool right() const { return objectsRight() && coloured > 0 && colours_right == coloured; }
};

/// The objects that a caption of lower-case tokens names, with the colours it gives them: "a small red ball",
/// "a person in red".
std::vector<NamedObject> namedObjects(std::span<const std::string> tokens);

SceneJudgement judge(std::span<const std::string> tokens, std::span<const NamedObject> present);
SceneJudgement judge(std::span<const std::string> tokens, const Scene& scene);

std::vector<NamedObject> sceneTruth(const Scene& scene);

} // namespace saccade::scenes
