#pragma once

#include "core/data/dataset_reader.h"

namespace saccade {

/// A folder of images, each with a text file of the same name beside it (`dog.jpg`, `dog.txt`), one caption a
/// line. Sub-folders named for a split (`train`, `val`, `test`) are read as that split; otherwise the images
/// are split by a hash of their name.
extern const DatasetReader folder_reader;

} // namespace saccade
