#pragma once

#include "core/data/dataset_reader.h"

namespace saccade {

/// A folder of illustrated scenes as core/data/scenes writes it: COCO captions under a mark of its own.
extern const DatasetReader scenes_reader;

} // namespace saccade
