#pragma once

#include "core/train/calibration.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace saccade::cli {

/// {"temperature", "expected_calibration_error", "mean_confidence", "accuracy", "words", "bins": [{"lower",
/// "upper", "count", "mean_confidence", "accuracy"}]}
nlohmann::ordered_json calibrationJson(const Calibration& calibration);

/// The same on one line, for people.
std::string calibrationLine(const Calibration& calibration);

} // namespace saccade::cli
