#pragma once

#include "core/data/dataset_reader.h"

namespace saccade {

/// JSON Lines: metadata.jsonl of an image folder (as Hugging Face's datasets read it), also in folders named
/// after splits, or any .jsonl file; each record has a "file_name" (or "image") and a "text" (or "caption"),
/// which may be a list.
extern const DatasetReader caption_lines_reader;

} // namespace saccade
