#pragma once

#include <filesystem>

namespace saccade::test {

/// A fixture kept in the repository, under tests/data.
inline std::filesystem::path fixture(const std::filesystem::path& name) {
    return std::filesystem::path(SACCADE_SOURCE_DIR) / "tests/data" / name;
}

/// Real photographs, captions and weights next to the project; tests that need them are skipped if they are
/// missing.
inline std::filesystem::path sharedData(const std::filesystem::path& name) {
    return std::filesystem::path(SACCADE_SOURCE_DIR) / "../shared/data" / name;
}

} // namespace saccade::test

/// Leaves the test function with a message if the real data is missing.
#define SKIP_WITHOUT(path)                                                                                   \
    if (!std::filesystem::exists(path))                                                                      \
    QSKIP(("needs " + (path).string()).c_str())
