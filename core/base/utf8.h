#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace saccade {

struct Utf8Character {
    char32_t value = 0;
    std::size_t length = 0; ///< bytes; 0 where they are malformed
};

/// The character at the start of a text that is not empty (RFC 3629).
Utf8Character firstUtf8Character(std::string_view text);

/// Whether the bytes are well-formed UTF-8 (RFC 3629).
bool isUtf8(std::string_view text);

/// Decodes UTF-8; a byte that is no valid UTF-8 becomes U+FFFD.
std::u32string decodeUtf8(std::string_view text);

std::string encodeUtf8(std::u32string_view text);

/// Appends one character. Half a surrogate pair, which UTF-8 has no bytes for, becomes a byte that isUtf8()
/// refuses.
void appendUtf8(std::string& text, char32_t c);

} // namespace saccade
