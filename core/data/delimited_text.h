#pragma once

#include "core/base/file_text.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace saccade {

/// The fields of a line. One that is in quotes may contain the delimiter, and quotes doubled (RFC 4180). A
/// quote that is not closed before a delimiter or the end of the line is an ordinary character. `columns`:
/// the last of so many fields takes the rest of the line as it is, unless it is in quotes; 0: any number.
std::vector<std::string> fieldsOf(std::string_view line, char delimiter, std::size_t columns);

/// Rows of a table whose captions people wrote: they contain delimiters and quotes that nobody escaped. A
/// field in quotes may run over several lines.
class DelimitedText {
public:
    explicit DelimitedText(std::string_view text) : lines_(text) {}

    /// The next line as it is. False at the end.
    bool line(std::string_view& line);
    /// The next row, with at most `columns` fields. Where a line has more delimiters than that, those in the
    /// column of free text belong to it. False at the end.
    bool next(std::vector<std::string>& fields, char delimiter, std::size_t columns, std::size_t free_text);
    /// 1-based number of the line that the row began at.
    std::size_t number() const { return number_; }

private:
    LineReader lines_;
    std::size_t number_ = 0;
    std::string joined_; ///< the lines of a row that runs over several
};

} // namespace saccade
