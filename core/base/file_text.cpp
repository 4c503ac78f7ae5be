#include "core/base/file_text.h"

#include "core/base/binary_file.h"
#include "core/base/error.h"

#include <algorithm>
#include <span>

namespace saccade {

std::string readFileText(const std::filesystem::path& path, std::uintmax_t limit) {
    const BinaryFile file(path);
    if (file.size() > limit)
        throw FileError(path, say("is too large to be read (%1 bytes; at most %2)", file.size(), limit));
    std::string text(static_cast<std::size_t>(file.size()), '\0');
    file.read(0, std::as_writable_bytes(std::span(text)));
    return text;
}

std::size_t LineCounter::lineAt(std::size_t offset) {
    offset = std::min(offset, text_.size());
    if (offset < offset_) {
        offset_ = 0;
        line_ = 1;
    }
    line_ += endsBetween(offset_, offset);
    offset_ = offset;
    return line_;
}

/// In CRLF, the LF ends the line.
std::size_t LineCounter::endsBetween(std::size_t begin, std::size_t end) const {
    const std::string_view part = text_.substr(begin, end - begin);
    auto ends = static_cast<std::size_t>(std::count(part.begin(), part.end(), '\n'));
    for (std::size_t at = part.find('\r'); at != std::string_view::npos; at = part.find('\r', at + 1))
        ends += text_.substr(begin + at + 1).starts_with('\n') ? 0 : 1;
    return ends;
}

LineReader::LineReader(std::string_view text) : rest_(text) {
    if (rest_.starts_with("\xEF\xBB\xBF"))
        rest_.remove_prefix(3);
}

bool LineReader::next(std::string_view& line) {
    if (rest_.empty())
        return false;
    const auto end = std::find_if(rest_.begin(), rest_.end(), [](char c) { return c == '\n' || c == '\r'; });
    line = {rest_.begin(), end};
    rest_.remove_prefix(line.size());
    rest_.remove_prefix(rest_.starts_with("\r\n") ? 2 : rest_.empty() ? 0 : 1);
    ++number_;
    return true;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view white_space = " \t\r\n\v\f";
    const std::size_t first = text.find_first_not_of(white_space);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(white_space) - first + 1);
}

std::size_t utf8Length(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(0);
    if (lead < 0x80)
        return 1;
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < length)
        return 0;
    // The range of the second byte excludes overlong forms, surrogates and values above U+10FFFF.
    const unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (byte(1) < low || byte(1) > high)
        return 0;
    for (std::size_t i = 2; i < length; ++i)
        if (byte(i) < 0x80 || byte(i) > 0xBF)
            return 0;
    return length;
}

bool isUtf8(std::string_view text) {
    while (!text.empty()) {
        const std::size_t length = utf8Length(text);
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

} // namespace saccade
