#pragma once

#include "core/run/train_report.h"
#include "core/train/evaluation.h"
#include "core/train/process_group.h"
#include "core/train/training_data.h"

#include <functional>
#include <optional>

namespace saccade {

/// Called with the number of images done, each of which counts twice: for its loss, then for its caption.
/// Returning false cancels.
using ValidationProgress = std::function<bool(std::size_t done, std::size_t total)>;

/// Loss by teacher forcing, and scores and attention of generated captions over the validation images; if
/// these have object masks, also how the attention compares with them. `problem` reports unusable masks.
/// Each process of a group takes its share of the images, and the first computes the scores, which all get.
/// Nothing if cancelled, in whichever process.
std::optional<ValidationReport> validate(Captioner& captioner, FeatureSource& source,
                                         const CaptionDataset& dataset, const TrainingData& data, int beam,
                                         const BadImage& problem, const ValidationProgress& progress,
                                         ProcessGroup* group = nullptr);

} // namespace saccade
