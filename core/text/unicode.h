#pragma once

#include <string>
#include <string_view>

namespace saccade {

/// Decodes UTF-8; a byte that is no valid UTF-8 becomes U+FFFD.
std::u32string decodeUtf8(std::string_view text);

std::string encodeUtf8(std::u32string_view text);

/// Letters and the marks written with them; exact for Latin, Greek and Cyrillic, by block for the other
/// scripts.
bool isLetter(char32_t c);

bool isDigit(char32_t c);

/// What stands between words: also the space without width.
bool isSpace(char32_t c);

/// Characters that are not seen and make no word: soft hyphens, joiners, marks of direction, invisible signs
/// of mathematics, byte order marks, the chosen variant of an emoji.
bool isInvisible(char32_t c);

/// The lower case of a letter where it is one character (Unicode's simple mapping); every other character as
/// it is. Independent of the locale.
char32_t lowerCase(char32_t c);

} // namespace saccade
