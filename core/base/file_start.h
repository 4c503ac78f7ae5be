#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

namespace saccade {

/// The first bytes of a regular file, at most `bytes`; empty if it cannot be read.
std::string startOfFile(const std::filesystem::path& file, std::size_t bytes);

} // namespace saccade
