#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace saccade {

/// What a model was trained on.
struct LearnedFrom {
    std::int64_t images = 0;           ///< training images
    std::vector<std::string> datasets; ///< their names, may be empty
    bool scenes = false;               ///< all images are Scenes

    bool operator==(const LearnedFrom&) const = default;
};

/// From a model file's training record, which may come from anywhere; nothing where it does not say how many
/// images there were.
std::optional<LearnedFrom> learnedFrom(const std::string& training_record);

} // namespace saccade
