#pragma once

#include "core/data/dataset_reader.h"

namespace saccade {

/// COCO captions (https://cocodataset.org/#format-data): a dataset folder with
/// `annotations/captions_<name>.json` next to `<name>/`, a folder with the JSON files themselves, or one JSON
/// file. The images of a file are looked for in `<name>/`, in `images/` and next to the JSON file and its
/// folder; the folder that contains them is used. If the name gives a split (splitOfName()), all its images
/// belong to it; otherwise each is assigned one by its hash. An `instances_<name>.json` next to a captions
/// file is noted for masks.
extern const DatasetReader coco_reader;

} // namespace saccade
