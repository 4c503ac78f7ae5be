#pragma once

#include "core/data/dataset_reader.h"

namespace saccade {

/// The splits of Karpathy and Fei-Fei 2015, "Deep Visual-Semantic Alignments for Generating Image
/// Descriptions": dataset_coco.json, dataset_flickr8k.json, dataset_flickr30k.json beside the images.
extern const DatasetReader karpathy_reader;

} // namespace saccade
