#pragma once

#include "core/data/caption_dataset.h"

#include <string>

namespace saccade {

/// Opens what the user points at and finds out its format: a folder or file, or several with commas between
/// them (see pathList()), which are joined. A file with captions may be followed by the folder of its images
/// ("captions.json,photos"). An image that comes twice is used once. Throws Error when a path does not exist,
/// is no known dataset, or holds no image with a caption; lesser problems are in the result.
CaptionDataset openDataset(const std::string& paths);

} // namespace saccade
