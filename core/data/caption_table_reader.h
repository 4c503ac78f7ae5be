#pragma once

#include "core/data/dataset_reader.h"

namespace saccade {

/// A table with a column of image names and one of captions, separated by commas, vertical bars, semicolons
/// or tabs: Kaggle's captions.txt of Flickr8k, Flickr30k's results.csv, metadata.csv of an image folder, or
/// any .csv or .tsv file whose first line names such columns.
extern const DatasetReader caption_table_reader;

} // namespace saccade
