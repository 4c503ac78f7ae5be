#pragma once

#include "core/data/dataset_reader.h"

namespace saccade {

/// A folder of images with text files for their captions next to them, one caption per line: `photo.jpg.txt`
/// or `photo.jpg.caption`, else `photo.txt` and `photo.caption`; the case of the endings does not matter.
/// Sub-folders are included. One that is named after a split (splitOfFolder()) contains that split; all other
/// images are assigned one by their hash. Hidden files and folders are skipped.
extern const DatasetReader folder_reader;

} // namespace saccade
