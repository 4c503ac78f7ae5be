#pragma once

#include "core/data/caption_dataset.h"

#include <iosfwd>

namespace saccade::cli {

/// What was found: format, images and captions, in all and a split.
void printSummary(std::ostream& out, const CaptionDataset& dataset);

/// One line on standard error for each problem of a dataset.
void reportProblems(const CaptionDataset& dataset);

} // namespace saccade::cli
