#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

namespace saccade {

/// Something in the input that was skipped while the rest was used.
struct Problem {
    std::filesystem::path file;
    std::size_t line = 0; ///< 1-based; 0 where the file has no lines (an image)
    std::string message;

    /// "file:line: message", without the line where there is none.
    std::string text() const {
        return file.string() + (line > 0 ? ":" + std::to_string(line) : "") + ": " + message;
    }
};

} // namespace saccade
