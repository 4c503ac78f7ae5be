#pragma once

#include "core/run/train_observer.h"
#include "core/train/calibration.h"
#include "core/train/training_data.h"

#include <filesystem>
#include <stop_token>

namespace saccade {

/// Number of images to fit the temperature on: enough for two decimals, few enough to take only seconds.
inline constexpr std::size_t maximum_calibration_images = 1000;

/// The end of a run: loads its best model, fits the temperature on the first validation images and writes the
/// file again with the temperature and the calibration before and after. `kept` holds the features of those
/// images; if null, they are computed. Returns false when asked to stop before the end; the file is then
/// unchanged. Throws FileError.
bool calibrateBestModel(const std::filesystem::path& file, const CaptionDataset& dataset,
                        const TrainingData& data, FeatureSource* kept, torch::Device device,
                        TrainObserver& observer, const std::stop_token& stop);

} // namespace saccade
