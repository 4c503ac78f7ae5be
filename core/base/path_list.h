#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace saccade {

/// Paths with commas between them. A comma may also stand inside a path that exists: of the pieces that begin
/// at one place the longest that exists is taken.
std::vector<std::filesystem::path> pathList(std::string_view text);

/// What pathList() reads again.
std::string joinedPaths(const std::vector<std::filesystem::path>& paths);

} // namespace saccade
