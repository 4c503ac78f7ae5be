#pragma once

#include "core/data/caption_dataset.h"

#include <string>

namespace saccade {

/// Opens the dataset at a path and determines its format: a folder or file, or several separated by commas
/// (see pathList()), which are joined. A captions file may be followed by the folder of its images
/// ("captions.json,photos"). An image that occurs twice is used once. Throws Error if a path does not exist,
/// is not a known dataset, or contains no image with a caption; smaller problems are in the result.
CaptionDataset openDataset(const std::string& paths);

} // namespace saccade
