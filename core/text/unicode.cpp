#include "core/text/unicode.h"

#include "core/text/lower_case_table.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>

namespace saccade {
namespace {

constexpr char32_t replacement = 0xFFFD;

struct Range {
    char32_t first;
    char32_t last;
};

template <std::size_t size>
bool isIn(const Range (&ranges)[size], char32_t c) {
    return std::any_of(std::begin(ranges), std::end(ranges),
                       [c](const Range& range) { return range.first <= c && c <= range.last; });
}

/// Bytes of the sequence that this lead byte starts; 0 where none can start with it.
std::size_t sequenceLength(unsigned char lead) {
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead < 0xE0)
        return 2;
    if (lead >= 0xE0 && lead < 0xF0)
        return 3;
    return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
}

bool isScalarValue(char32_t c, std::size_t length) {
    constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    return c >= smallest[length] && c <= 0x10FFFF && !(c >= 0xD800 && c <= 0xDFFF);
}

} // namespace

std::u32string decodeUtf8(std::string_view text) {
    std::u32string decoded;
    decoded.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = sequenceLength(lead);
        char32_t c = length <= 1 ? lead : lead & (0x7FU >> length);
        std::size_t read = 1;
        while (read < length && i + read < text.size() && (text[i + read] & 0xC0) == 0x80)
            c = (c << 6) | (static_cast<unsigned char>(text[i + read++]) & 0x3FU);
        const bool valid = length > 0 && read == length && isScalarValue(c, length);
        decoded += valid ? c : replacement;
        i += valid ? length : 1;
    }
    return decoded;
}

std::string encodeUtf8(std::u32string_view text) {
    std::string encoded;
    encoded.reserve(text.size());
    const auto add = [&encoded](char32_t byte) { encoded += static_cast<char>(byte); };
    for (const char32_t c : text) {
        if (c < 0x80) {
            add(c);
        } else if (c < 0x800) {
            add(0xC0 | (c >> 6));
            add(0x80 | (c & 0x3F));
        } else if (c < 0x10000) {
            add(0xE0 | (c >> 12));
            add(0x80 | ((c >> 6) & 0x3F));
            add(0x80 | (c & 0x3F));
        } else {
            add(0xF0 | (c >> 18));
            add(0x80 | ((c >> 12) & 0x3F));
            add(0x80 | ((c >> 6) & 0x3F));
            add(0x80 | (c & 0x3F));
        }
    }
    return encoded;
}

bool isLetter(char32_t c) {
    if (c < 0x80)
        return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
    constexpr Range letters[] = {
        {0xAA, 0xAA},     {0xB5, 0xB5},     {0xBA, 0xBA},     {0xC0, 0xD6},     {0xD8, 0xF6},
        {0xF8, 0x2AF},    {0x300, 0x377},   {0x37A, 0x37D},   {0x37F, 0x37F},   {0x386, 0x386},
        {0x388, 0x481},   {0x483, 0x556},   {0x561, 0x587},   {0x591, 0x5BD},   {0x5D0, 0x5F2},
        {0x610, 0x61A},   {0x620, 0x65F},   {0x66E, 0x6D3},   {0x6D5, 0x6EF},   {0x710, 0x7BF},
        {0x900, 0x963},   {0x971, 0x9E5},   {0xA01, 0xE3A},   {0xE40, 0xE4E},   {0xE81, 0xEFF},
        {0xF40, 0x135F},  {0x1380, 0x1FBC}, {0x1FC2, 0x1FFC}, {0x2C00, 0x2DFF}, {0x3041, 0x30FA},
        {0x30FC, 0x318E}, {0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0xA000, 0xD7FF}, {0xF900, 0xFDFF},
        {0xFE70, 0xFEFC}, {0xFF21, 0xFF3A}, {0xFF41, 0xFF5A}, {0xFF66, 0xFFDC}};
    return isIn(letters, c);
}

bool isDigit(char32_t c) {
    constexpr Range digits[] = {
        {U'0', U'9'}, {0x660, 0x669}, {0x6F0, 0x6F9}, {0x966, 0x96F}, {0xFF10, 0xFF19}};
    return isIn(digits, c);
}

bool isSpace(char32_t c) {
    constexpr Range spaces[] = {{U'\t', U'\r'},   {U' ', U' '},     {0x85, 0x85},     {0xA0, 0xA0},
                                {0x1680, 0x1680}, {0x2000, 0x200B}, {0x2028, 0x2029}, {0x202F, 0x202F},
                                {0x205F, 0x205F}, {0x3000, 0x3000}};
    return isIn(spaces, c);
}

bool isInvisible(char32_t c) {
    constexpr Range invisible[] = {{0xAD, 0xAD},     {0x34F, 0x34F},    {0x61C, 0x61C},   {0x180B, 0x180F},
                                   {0x200C, 0x200F}, {0x202A, 0x202E},  {0x2060, 0x206F}, {0xFE00, 0xFE0F},
                                   {0xFEFF, 0xFEFF}, {0xE0000, 0xE0FFF}};
    return isIn(invisible, c);
}

char32_t lowerCase(char32_t c) {
    if (c < 0x80)
        return c >= U'A' && c <= U'Z' ? c + 32 : c;
    const auto after =
        std::upper_bound(std::begin(capitals), std::end(capitals), c,
                         [](char32_t wanted, const Capitals& row) { return wanted < row.first; });
    const Capitals& row = *(after - 1); // the first row is of ASCII
    const bool is_capital = c <= row.last && (c - row.first) % row.step == 0;
    return is_capital ? static_cast<char32_t>(static_cast<std::int32_t>(c) + row.to_lower) : c;
}

} // namespace saccade
