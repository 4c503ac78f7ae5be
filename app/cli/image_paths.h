#pragma once

#include "core/base/problem.h"

#include <filesystem>
#include <vector>

namespace saccade::cli {

/// The given paths, with each folder replaced by its images and those of its sub-folders, as found by
/// searchImages(). A folder that cannot be read or contains no image is a problem.
std::vector<std::filesystem::path> imagePaths(const std::vector<std::filesystem::path>& given,
                                              std::vector<Problem>& problems);

} // namespace saccade::cli
