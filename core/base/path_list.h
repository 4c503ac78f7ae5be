#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace saccade {

/// Paths separated by commas. An existing path may itself contain a comma: of the paths that could begin at
/// one place, the longest existing one is used.
std::vector<std::filesystem::path> pathList(std::string_view text);

/// The inverse of pathList().
std::string joinedPaths(const std::vector<std::filesystem::path>& paths);

} // namespace saccade
