#pragma once

#include "core/captioner/training_features.h"
#include "core/model/weights_file.h"

#include <optional>
#include <string>

namespace saccade {

class Captioner;

/// The metadata key and the prefix of the tensors of TrainingFeatures in a model file.
inline constexpr const char* training_features_key = "saccade.training_features";
inline constexpr const char* training_features_prefix = "training_features.";

/// Under their full names; what is not in a tensor is in the metadata's JSON.
NamedTensors tensorsOf(const TrainingFeatures& features);
std::string toJson(const TrainingFeatures& features);

/// Of a model file that may come from anywhere; `json` is its metadata. Nothing where a later version wrote
/// them in another way. Throws Error for values out of bounds and for sizes other than `captioner` has.
std::optional<TrainingFeatures> readTrainingFeatures(const WeightsFile& file, const std::string& json,
                                                     Captioner& captioner);

} // namespace saccade
