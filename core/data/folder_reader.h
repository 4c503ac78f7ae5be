#pragma once

#include "core/data/dataset_reader.h"

namespace saccade {

/// A folder of images with their captions in text files beside them, a caption a line: `photo.jpg.txt` or
/// `photo.jpg.caption`, else `photo.txt` and `photo.caption`; the endings in any case. Sub-folders are looked
/// into, too; one that is named for a split (splitOfFolder()) holds that split, and all other images have one
/// by their hash. Hidden files and folders are passed over.
extern const DatasetReader folder_reader;

} // namespace saccade
