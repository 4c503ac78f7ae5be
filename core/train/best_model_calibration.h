#pragma once

#include "core/run/train_observer.h"
#include "core/train/calibration.h"
#include "core/train/training_data.h"

#include <filesystem>
#include <stop_token>

namespace saccade {

/// Images that the temperature is fitted on: enough for two decimals, few enough that it takes seconds.
inline constexpr std::size_t most_calibration_images = 1000;

/// The end of a run: reads its best model back, fits the temperature on the first validation images and
/// writes the file anew with it and with what the calibration was before and after. `kept` holds the features
/// of those images; null: they are computed. False when asked to stop meanwhile: the file stays as it was.
/// Throws FileError.
bool calibrateBestModel(const std::filesystem::path& file, const CaptionDataset& dataset,
                        const TrainingData& data, FeatureSource* kept, torch::Device device,
                        TrainObserver& observer, const std::stop_token& stop);

} // namespace saccade
