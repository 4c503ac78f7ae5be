#pragma once

#include "core/base/message.h"
#include "core/metrics/bootstrap.h"
#include "core/result/caption_result.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace saccade {

struct CaptionDataset;

/// How correct the captions of generated scenes are.
struct SceneScores {
    /// Whether the caption names only objects that are there; and whether it names an object with its colour,
    /// and nothing that is not there as described.
    struct Verdict {
        bool objects_right = false;
        bool right = false;
    };

    std::size_t captions = 0;
    double objects_right = 0; ///< share of captions
    double right = 0;
    std::vector<std::optional<Verdict>> images; ///< of each caption; nothing if its scene is not recorded
};

/// `captions[i]` is of the image `images[i]` of the dataset. Nothing if none is a scene whose content is
/// recorded in the dataset. `problem` reports records that cannot be read.
std::optional<SceneScores> scoreScenes(const CaptionDataset& dataset, std::span<const std::size_t> images,
                                       std::span<const Hypothesis> captions,
                                       const std::function<void(const Message& sentence)>& problem);

/// The scores with the names under which they are written: "scene_objects_right" and
/// "scene_objects_and_colours_right".
std::vector<std::pair<std::string, double>> namedScores(const SceneScores& scores);
/// The same of one caption, 0 or 1; NaN where it was not judged.
std::vector<std::pair<std::string, double>> namedScores(const std::optional<SceneScores::Verdict>& verdict);

/// What the shares are made of, from the captions that were judged.
ScoreParts sceneParts(const SceneScores& scores);

} // namespace saccade
