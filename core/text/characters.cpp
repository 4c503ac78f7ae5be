#include "core/text/characters.h"

#include <utf8proc.h>

// Captions are nearly all ASCII, which is answered without a look into the library's tables.
namespace saccade {
namespace {

bool isAscii(char32_t c) {
    return c < 0x80;
}

utf8proc_category_t categoryOf(char32_t c) {
    return utf8proc_category(static_cast<utf8proc_int32_t>(c));
}

} // namespace

bool isLetter(char32_t c) {
    if (isAscii(c))
        return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
    // Enclosing marks are left out: they turn digits into pictures of keys.
    const utf8proc_category_t category = categoryOf(c);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_MC;
}

bool isDigit(char32_t c) {
    return isAscii(c) ? c >= U'0' && c <= U'9' : categoryOf(c) == UTF8PROC_CATEGORY_ND;
}

bool isSpace(char32_t c) {
    constexpr char32_t next_line = 0x85;
    constexpr char32_t zero_width_space = 0x200B;
    if (isAscii(c))
        return c == U' ' || (c >= U'\t' && c <= U'\r');
    const utf8proc_category_t category = categoryOf(c);
    return (category >= UTF8PROC_CATEGORY_ZS && category <= UTF8PROC_CATEGORY_ZP) || c == next_line ||
           c == zero_width_space;
}

bool isInvisible(char32_t c) {
    return !isAscii(c) && utf8proc_get_property(static_cast<utf8proc_int32_t>(c))->ignorable != 0 &&
           !isSpace(c);
}

char32_t lowerCase(char32_t c) {
    if (isAscii(c))
        return c >= U'A' && c <= U'Z' ? c + 32 : c;
    return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c)));
}

} // namespace saccade
