#pragma once

#include "core/data/caption_dataset.h"

#include <iosfwd>

namespace saccade::cli {

/// What was found: format, images and captions, in total and per split.
void printSummary(std::ostream& out, const CaptionDataset& dataset);

/// Prints one line on standard error for each problem of a dataset.
void reportProblems(const CaptionDataset& dataset);

} // namespace saccade::cli
