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
        std::string text = file.string();
        if (line > 0)
            text.append(":").append(std::to_string(line));
        return text.append(": ").append(message);
    }
};

} // namespace saccade
