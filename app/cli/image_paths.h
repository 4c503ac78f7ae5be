#pragma once

#include "core/base/problem.h"

#include <filesystem>
#include <vector>

namespace saccade::cli {

/// The paths as given, a folder replaced by its images and those of the folders below, as searchImages()
/// finds them. A folder that cannot be read or holds no image is a problem.
std::vector<std::filesystem::path> imagePaths(const std::vector<std::filesystem::path>& given,
                                              std::vector<Problem>& problems);

} // namespace saccade::cli
