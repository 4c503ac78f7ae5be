#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace saccade {

/// The content of a regular file. Throws FileError when it is missing, is not a regular file, cannot be read
/// or is larger than `limit` bytes; the size is checked before memory is allocated.
std::string readFileText(const std::filesystem::path& path, std::uintmax_t limit);

/// Converts byte offsets to 1-based line numbers, with the line endings of LineReader. Increasing offsets
/// cost one pass over the text in total, so lines are counted only when there is something to report.
class LineCounter {
public:
    explicit LineCounter(std::string_view text) : text_(text) {}
    std::size_t lineAt(std::size_t offset);

private:
    std::size_t endsBetween(std::size_t begin, std::size_t end) const;

    std::string_view text_;
    std::size_t offset_ = 0;
    std::size_t line_ = 1;
};

/// Reads a text line by line. LF, CRLF or CR ends a line; a UTF-8 byte order mark is skipped.
class LineReader {
public:
    explicit LineReader(std::string_view text);
    /// False at the end.
    bool next(std::string_view& line);
    /// 1-based number of the line that next() returned last.
    std::size_t number() const { return number_; }

private:
    std::string_view rest_;
    std::size_t number_ = 0;
};

/// Without leading and trailing ASCII white space.
std::string_view trimmed(std::string_view text);

} // namespace saccade
