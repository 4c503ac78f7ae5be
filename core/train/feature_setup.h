#pragma once

#include "core/run/run_directory.h"
#include "core/run/train_observer.h"
#include "core/train/feature_source.h"
#include "core/train/process_group.h"
#include "core/train/training_data.h"

#include <memory>
#include <stop_token>

namespace saccade {

/// Whether each image's features are computed once and kept on disk: only if they are the same at every step.
bool keepsFeatures(const TrainOptions& options);

/// The features that a run trains and validates on; cached ones are computed first. Null when asked to stop
/// before the end. Throws FileError if there is too little disk space for them. The processes of a group
/// share the work, in one file.
std::unique_ptr<FeatureSource> openFeatures(const CaptionDataset& dataset, Captioner& captioner,
                                            const TrainingData& data, const TrainOptions& options,
                                            const RunLayout& layout, TrainObserver& observer,
                                            const std::stop_token& stop, ProcessGroup* group = nullptr);

} // namespace saccade
