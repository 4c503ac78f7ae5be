#pragma once

#include "core/run/train_report.h"
#include "core/train/evaluation.h"
#include "core/train/training_data.h"

#include <functional>
#include <optional>

namespace saccade {

/// Told the images done, each of which counts twice: its loss, then its caption; false gives up.
using ValidationProgress = std::function<bool(std::size_t done, std::size_t total)>;

/// Loss by teacher forcing and the scores and attention of generated captions over the validation images;
/// where these have object masks, also how the attention holds against them. `problem` is told of masks that
/// cannot be used. Nothing when given up.
std::optional<ValidationReport> validate(Captioner& captioner, FeatureSource& source,
                                         const CaptionDataset& dataset, const TrainingData& data, int beam,
                                         const BadImage& problem, const ValidationProgress& progress);

} // namespace saccade
