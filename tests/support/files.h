#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace saccade::test {

/// Writes a small file and creates the folders it needs.
inline void writeFile(const std::filesystem::path& path, std::string_view content) {
    std::filesystem::create_directories(path.parent_path());
    // Some file systems flush a file that is truncated and rewritten, but not a new one.
    std::filesystem::remove(path);
    std::ofstream(path, std::ios::binary) << content;
}

/// JSON written with ' instead of ", which is easier to read (and moc does not handle raw strings over
/// several lines).
inline std::string json(std::string text) {
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

inline std::string readFile(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace saccade::test
