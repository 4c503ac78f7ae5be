#include "core/base/text_encoding.h"

#include "core/base/error.h"
#include "core/base/file_text.h"
#include "core/base/utf8.h"

#include <algorithm>

namespace saccade {
namespace {

enum class Order { LittleEndian, BigEndian };

char32_t unitAt(std::string_view bytes, std::size_t at, Order order) {
    const auto byte = [&](std::size_t i) {
        return static_cast<char32_t>(static_cast<unsigned char>(bytes[i]));
    };
    return order == Order::LittleEndian ? byte(at) | (byte(at + 1) << 8) : (byte(at) << 8) | byte(at + 1);
}

/// `bytes` without the mark. A byte too many at the end becomes one that is no UTF-8.
std::string decodedUtf16(std::string_view bytes, Order order) {
    const auto isBetween = [](char32_t unit, char32_t first) {
        return unit >= first && unit < first + 0x400;
    };
    std::string text;
    text.reserve(bytes.size());
    std::size_t at = 0;
    for (; at + 1 < bytes.size(); at += 2) {
        char32_t c = unitAt(bytes, at, order);
        if (isBetween(c, 0xD800) && at + 3 < bytes.size())
            if (const char32_t low = unitAt(bytes, at + 2, order); isBetween(low, 0xDC00)) {
                c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
                at += 2;
            }
        appendUtf8(text, c);
    }
    if (at < bytes.size())
        text += '\xFF';
    return text;
}

} // namespace

std::string readUtf8Text(const std::filesystem::path& path, std::uintmax_t limit) {
    using namespace std::string_view_literals;
    std::string bytes = readFileText(path, limit);
    const std::string_view view = bytes;
    if (view.starts_with("\xFF\xFE\0\0"sv) || view.starts_with("\0\0\xFE\xFF"sv))
        throw FileError(path, say("is in UTF-32, which is not read; save it as UTF-8"));
    if (view.starts_with("\xFF\xFE"))
        return decodedUtf16(view.substr(2), Order::LittleEndian);
    if (view.starts_with("\xFE\xFF"))
        return decodedUtf16(view.substr(2), Order::BigEndian);
    // A text file does not begin with a NUL or have one after its first character, unless its characters are
    // wider.
    if (view.substr(0, 2).find('\0') != std::string_view::npos)
        throw FileError(path, say("seems to be in UTF-16 without a byte order mark; save it as UTF-8"));
    return bytes;
}

std::optional<Message> textFlaw(std::string_view line) {
    if (!isUtf8(line))
        return say("is not UTF-8 text");
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t'; };
    if (std::any_of(line.begin(), line.end(), isControl))
        return say("has a control character");
    return std::nullopt;
}

} // namespace saccade
