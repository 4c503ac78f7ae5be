#pragma once

#include "core/data/dataset_reader.h"

namespace saccade {

/// COCO captions (https://cocodataset.org/#format-data): a dataset folder with
/// `annotations/captions_<name>.json` beside `<name>/`, a folder that holds the json files itself, or one
/// json file. The images of a file are looked for in `<name>/`, `images/` and beside the json and its
/// folder; the folder that has them is taken. Where the name tells a split (splitOfName()), all its images
/// are of that split, else each has one by its hash. `instances_<name>.json` beside a captions file is noted
/// for masks.
extern const DatasetReader coco_reader;

} // namespace saccade
