#pragma once

#include "core/data/caption_dataset.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace saccade {

/// Opens what the user points at and finds out its format: a folder or file, or several with commas between
/// them, which are joined. A comma may also stand inside a path that exists, and a captions json may be
/// followed by the folder of its images ("captions.json,photos"). An image that comes twice is used once.
/// Throws Error when a path does not exist, is no known dataset, or holds no image with a caption; lesser
/// problems are in the result.
CaptionDataset openDataset(const std::string& paths);

/// The paths that openDataset() sees in its argument: split at commas, and of the pieces that begin at one
/// place the longest that exists.
std::vector<std::filesystem::path> datasetPaths(std::string_view text);

} // namespace saccade
