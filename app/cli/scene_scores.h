#pragma once

#include "core/data/caption_dataset.h"
#include "core/train/evaluation.h"

#include <optional>

namespace saccade::cli {

/// How correct the captions of generated scenes are.
struct SceneScores {
    std::size_t captions = 0;
    double objects_right = 0; ///< share of captions that name only objects that are there
    double right =
        0; ///< share that name an object with its colour, and nothing that is not there as described
};

/// Nothing if no captioned image is a scene whose content is recorded in the dataset.
std::optional<SceneScores> scoreScenes(const CaptionDataset& dataset, const Evaluation& evaluation);

} // namespace saccade::cli
