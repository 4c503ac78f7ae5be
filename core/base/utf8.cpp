#include "core/base/utf8.h"

#include <utf8proc.h>

namespace saccade {
namespace {

constexpr char32_t replacement_character = 0xFFFD;
constexpr char no_utf8 = '\xFF';

} // namespace

Utf8Character firstUtf8Character(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    if (lead < 0x80) // most text; the library is not asked
        return {lead, 1};
    utf8proc_int32_t value = 0;
    const utf8proc_ssize_t length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                                     static_cast<utf8proc_ssize_t>(text.size()), &value);
    if (length <= 0)
        return {};
    return {static_cast<char32_t>(value), static_cast<std::size_t>(length)};
}

bool isUtf8(std::string_view text) {
    while (!text.empty()) {
        const std::size_t length = firstUtf8Character(text).length;
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

std::u32string decodeUtf8(std::string_view text) {
    std::u32string decoded;
    decoded.reserve(text.size());
    while (!text.empty()) {
        const Utf8Character first = firstUtf8Character(text);
        decoded += first.length > 0 ? first.value : replacement_character;
        text.remove_prefix(first.length > 0 ? first.length : 1);
    }
    return decoded;
}

std::string encodeUtf8(std::u32string_view text) {
    std::string encoded;
    encoded.reserve(text.size());
    for (const char32_t c : text)
        appendUtf8(encoded, c);
    return encoded;
}

void appendUtf8(std::string& text, char32_t c) {
    if (c < 0x80) {
        text += static_cast<char>(c);
    } else if (const auto code = static_cast<utf8proc_int32_t>(c); utf8proc_codepoint_valid(code)) {
        utf8proc_uint8_t bytes[4];
        const utf8proc_ssize_t length = utf8proc_encode_char(code, bytes);
        text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
    } else {
        text += no_utf8;
    }
}

} // namespace saccade
