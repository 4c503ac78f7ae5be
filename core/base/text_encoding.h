#pragma once

#include "core/base/message.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace saccade {

/// The text of a file in UTF-8, or in UTF-16 with a byte order mark, as UTF-8; half surrogate pairs come as
/// bytes that isUtf8() refuses. Text in other encodings of one byte comes as it is, for textFlaw() to tell.
/// Throws FileError as readFileText() does, and for UTF-32 and for UTF-16 without the mark.
std::string readUtf8Text(const std::filesystem::path& path, std::uintmax_t limit);

/// What keeps a line from being used as text, worded to follow its place; nothing for a good one.
std::optional<Message> textFlaw(std::string_view line);

} // namespace saccade
