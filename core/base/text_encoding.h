#pragma once

#include "core/base/message.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace saccade {

/// The text of a file in UTF-8, or in UTF-16 with a byte order mark, as UTF-8. Unpaired surrogates become
/// bytes that isUtf8() rejects. Text in other single-byte encodings is kept as it is; textFlaw() reports it.
/// Throws FileError as readFileText() does, and for UTF-32 and for UTF-16 without a mark.
std::string readUtf8Text(const std::filesystem::path& path, std::uintmax_t limit);

/// What makes a line unusable as text, worded to follow its location; nothing if the line is good.
std::optional<Message> textFlaw(std::string_view line);

} // namespace saccade
