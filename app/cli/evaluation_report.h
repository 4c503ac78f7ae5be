#pragma once

#include "core/train/evaluation.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace saccade::cli {

/// What made the captions.
struct EvaluatedBy {
    std::string model; ///< its name; several joined
    DecodeOptions decode;
};

/// {"scores": {name: number}, "diversity" (see diversityJson()), "confidence_intervals_95": {name: [lower,
/// upper]}, "calibration" (if there is one), "images", "captions_per_second", "model", "decode" (see
/// toJson())}
nlohmann::ordered_json evaluationJson(const Evaluation& evaluation,
                                      const std::optional<Calibration>& calibration, const EvaluatedBy& by);

/// The same for people, in lines; the intervals only where there are few images.
std::string evaluationText(const Evaluation& evaluation, const std::optional<Calibration>& calibration);

} // namespace saccade::cli
