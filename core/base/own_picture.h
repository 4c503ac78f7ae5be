#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

namespace saccade {

/// PNG files that Saccade draws carry a mark, a text chunk "Software: Saccade". It distinguishes them from
/// photographs in the same folder: a marked file may be overwritten and is not an image to caption.

/// The keyword and the text of the mark, for libraries that write text chunks.
inline constexpr const char* picture_mark_key = "Software";
inline constexpr const char* picture_mark = "Saccade";

/// Puts the mark into an encoded PNG.
void markPicture(std::vector<std::uint8_t>& png);

/// Whether the file is a PNG with the mark; false if it cannot be read.
bool isOwnPicture(const std::filesystem::path& file);

} // namespace saccade
