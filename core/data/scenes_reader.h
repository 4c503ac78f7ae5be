#pragma once

#include "core/data/dataset_reader.h"

namespace saccade {

/// A folder of drawn scenes as written by core/data/scenes: COCO captions and a mark of its own.
extern const DatasetReader scenes_reader;

} // namespace saccade
