#pragma once

#include "core/train/evaluation.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace saccade::cli {

/// {"scores": {name: number}, "confidence_intervals_95": {name: [lower, upper]}, "calibration" (if there is
/// one), "images", "captions_per_second"}
nlohmann::ordered_json evaluationJson(const Evaluation& evaluation,
                                      const std::optional<Calibration>& calibration);

/// The same for people, in lines; the intervals only where there are few images.
std::string evaluationText(const Evaluation& evaluation, const std::optional<Calibration>& calibration);

} // namespace saccade::cli
