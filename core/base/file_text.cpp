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

} // namespace saccade
