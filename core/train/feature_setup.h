#pragma once

#include "core/run/run_directory.h"
#include "core/run/train_observer.h"
#include "core/train/feature_source.h"
#include "core/train/training_data.h"

#include <memory>
#include <stop_token>

namespace saccade {

/// Whether each image's grid is computed once and kept on disk: only where it is the same at every step.
bool keepsFeatures(const TrainOptions& options);

/// The features that a run trains and validates on; kept ones are computed first. Null when asked to stop
/// meanwhile. Throws FileError when the disk has too little room for them.
std::unique_ptr<FeatureSource> openFeatures(const CaptionDataset& dataset, Captioner& captioner,
                                            const TrainingData& data, const TrainOptions& options,
                                            const RunLayout& layout, TrainObserver& observer,
                                            const std::stop_token& stop);

} // namespace saccade
