#pragma once

#include "core/data/caption_dataset.h"
#include "core/run/train_options.h"
#include "core/run/train_report.h"
#include "core/train/calibration.h"
#include "core/train/training_data.h"

#include <string>
#include <vector>

namespace saccade {

/// The last folder or file name of each dataset in a list of paths: enough to recognise it, without paths of
/// the training machine.
std::vector<std::string> datasetNames(const std::string& paths);

/// A model file's record of its training, as JSON: the data, the options, how far it came and the scores in
/// `report`.
std::string trainingSummary(const CaptionDataset& dataset, const TrainingData& data,
                            const TrainOptions& options, const EpochReport& report);

/// The same, with the calibration of the probabilities before and after fitting.
std::string withCalibration(const std::string& summary, const TemperatureFit& fit);

} // namespace saccade
