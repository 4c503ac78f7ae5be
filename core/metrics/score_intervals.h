#pragma once

#include "core/metrics/caption_scores.h"
#include "core/metrics/grounding.h"
#include "core/metrics/scene_scores.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace saccade {

/// With fewer images, chance moves scores so much that they are shown with their intervals.
inline constexpr std::size_t few_images = 1000;

/// 95 % intervals of scores, by the names under which the scores are written.
using ScoreIntervals = std::vector<std::pair<std::string, Interval>>;

/// Of all scores of a split that have one (see confidenceIntervals()); not of a CIDEr that means nothing.
ScoreIntervals scoreIntervals(const CaptionScores& captions, const std::optional<Grounding>& grounding,
                              const std::optional<SceneScores>& scenes);

/// Null if the score has none.
const Interval* intervalOf(const ScoreIntervals& intervals, const std::string& score);

} // namespace saccade
