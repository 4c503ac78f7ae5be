#pragma once

#include "core/base/problem.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace saccade::cli {

struct ImagePaths {
    std::vector<std::filesystem::path> images;
    std::vector<Problem> problems;
    /// How many pictures the folders hold in formats that are not read, by format ("GIF").
    std::map<std::string, std::size_t> left_out;
};

/// The given paths, with each folder replaced by its images and those of its sub-folders, as found by
/// searchImages(). A folder that cannot be read or contains no image is a problem.
ImagePaths imagePaths(const std::vector<std::filesystem::path>& given);

/// What was left out in one sentence: "pictures left out: 3 GIF, 1 HEIC; …"; empty where nothing was.
std::string leftOutText(const std::map<std::string, std::size_t>& left_out);

} // namespace saccade::cli
