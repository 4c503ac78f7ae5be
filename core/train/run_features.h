#pragma once

#include "core/data/caption_dataset.h"
#include "core/run/run_directory.h"
#include "core/run/train_observer.h"
#include "core/train/feature_source.h"
#include "core/train/training_data.h"

#include <stop_token>

namespace saccade {

/// The end of a run: writes what its training images look like into its best and its last model, each as its
/// own final encoder sees them, and what the model that the run started from knew. `kept` holds the features
/// of the run's images; if null, they are computed. Returns false when asked to stop before the end. With too
/// few images, the files stay as they are. `last_is_best`: both have the same weights. Throws FileError.
bool addFeaturesToModels(const RunLayout& layout, const CaptionDataset& dataset, const TrainingData& data,
                         const TrainOptions& options, bool last_is_best, FeatureSource* kept,
                         torch::Device device, TrainObserver& observer, const std::stop_token& stop);

} // namespace saccade
