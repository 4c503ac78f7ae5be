#pragma once

#include "core/base/message.h"

#include <cstddef>
#include <filesystem>
#include <string>

namespace saccade {

/// Something in the input that was skipped while the rest was used.
struct Problem {
    std::filesystem::path file;
    std::size_t line = 0; ///< 1-based; 0 where the file has no lines (an image)
    Message message;

    /// "file:line: message", or "file: message" if there is no line.
    Message said() const {
        return line > 0 ? Message::joined("%1:%2: %3", {file, line, message})
                        : Message::joined("%1: %2", {file, message});
    }
    std::string text() const { return said().english(); }
};

} // namespace saccade
