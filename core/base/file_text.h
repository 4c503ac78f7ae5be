#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace saccade {

/// The whole of a regular file. Throws FileError when it is missing, is not a regular file, cannot be read or
/// is larger than `limit` bytes; the size is looked at before memory is taken.
std::string readFileText(const std::filesystem::path& path, std::uintmax_t limit);

/// Turns byte offsets into 1-based line numbers; lines end as those of a LineReader. Rising offsets cost one
/// pass over the text in all, so lines need to be counted only when there is something to report.
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

/// Walks the lines of a text: LF, CRLF or CR ends them, a UTF-8 byte order mark is passed over.
class LineReader {
public:
    explicit LineReader(std::string_view text);
    /// False at the end.
    bool next(std::string_view& line);
    /// 1-based number of the line that next() gave last.
    std::size_t number() const { return number_; }

private:
    std::string_view rest_;
    std::size_t number_ = 0;
};

/// Without white space (ASCII) at either end.
std::string_view trimmed(std::string_view text);

} // namespace saccade
