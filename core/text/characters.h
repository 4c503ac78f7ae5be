#pragma once

namespace saccade {

/// Letters and the marks written with them.
bool isLetter(char32_t c);

/// Decimal digits of any script.
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
