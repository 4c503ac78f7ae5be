#include "core/data/delimited_text.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace saccade {
namespace {

constexpr std::size_t longest_row = 100; ///< lines

/// Where the quoted field at `begin` ends: the position after its closing quote; npos if it is not closed
/// before a delimiter or the end.
std::size_t endOfQuoted(std::string_view text, std::size_t begin, char delimiter) {
    for (std::size_t at = begin + 1; at < text.size(); ++at) {
        if (text[at] != '"')
            continue;
        if (at + 1 < text.size() && text[at + 1] == '"')
            ++at;
        else if (at + 1 == text.size() || text[at + 1] == delimiter)
            return at + 1;
    }
    return std::string_view::npos;
}

std::string unquoted(std::string_view quoted) {
    std::string text;
    for (std::size_t at = 1; at + 1 < quoted.size(); ++at) {
        text += quoted[at];
        if (quoted[at] == '"')
            ++at; // of two
    }
    return text;
}

/// Whether a field of the text begins with a quote that nothing closes.
bool hasOpenQuote(std::string_view text, char delimiter) {
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '"') {
            const std::size_t end = endOfQuoted(text, at, delimiter);
            if (end == std::string_view::npos)
                return true;
            at = end;
        }
        const std::size_t next = text.find(delimiter, at);
        if (next == std::string_view::npos)
            return false;
        at = next + 1;
    }
    return false;
}

/// Whether the line begins with the name of a file, as rows of such tables mostly do.
bool beginsARow(std::string_view line, char delimiter) {
    constexpr std::size_t longest_ending = 5;
    const std::size_t end = line.find(delimiter);
    const std::size_t dot = end == std::string_view::npos ? end : line.substr(0, end).rfind('.');
    return dot != std::string_view::npos && dot + 1 < end && end - dot - 1 <= longest_ending &&
           std::all_of(line.begin() + static_cast<std::ptrdiff_t>(dot) + 1,
                       line.begin() + static_cast<std::ptrdiff_t>(end),
                       [](unsigned char each) { return std::isalnum(each) != 0; });
}

/// Joins the fields of the column of free text that its own delimiters cut apart.
void joinFreeText(std::vector<std::string>& fields, char delimiter, std::size_t columns,
                  std::size_t free_text) {
    while (fields.size() > columns) {
        fields[free_text] += delimiter + fields[free_text + 1];
        fields.erase(fields.begin() + static_cast<std::ptrdiff_t>(free_text) + 1);
    }
}

} // namespace

std::vector<std::string> fieldsOf(std::string_view line, char delimiter, std::size_t columns) {
    std::vector<std::string> fields;
    std::size_t at = 0;
    while (true) {
        const std::size_t quoted_end =
            at < line.size() && line[at] == '"' ? endOfQuoted(line, at, delimiter) : std::string_view::npos;
        const bool is_last = columns > 0 && fields.size() + 1 == columns;
        std::size_t end = line.size();
        if (quoted_end != std::string_view::npos && (!is_last || quoted_end == line.size())) {
            fields.push_back(unquoted(line.substr(at, quoted_end - at)));
            end = quoted_end;
        } else {
            if (!is_last)
                end = std::min(line.find(delimiter, at), line.size());
            fields.emplace_back(line.substr(at, end - at));
        }
        if (end >= line.size())
            return fields;
        at = end + 1;
    }
}

bool DelimitedText::line(std::string_view& line) {
    const bool some = lines_.next(line);
    number_ = lines_.number();
    return some;
}

bool DelimitedText::next(std::vector<std::string>& fields, char delimiter, std::size_t columns,
                         std::size_t free_text) {
    std::string_view text;
    if (!line(text))
        return false;
    // A quote that opens a field may be closed on a later line, or be a mark that somebody wrote.
    if (hasOpenQuote(text, delimiter)) {
        LineReader ahead = lines_;
        std::string row(text);
        std::string_view more;
        for (std::size_t i = 1; i < longest_row && ahead.next(more) && !beginsARow(more, delimiter); ++i) {
            row += '\n';
            row += more;
            if (!hasOpenQuote(row, delimiter)) {
                joined_ = std::move(row);
                text = joined_;
                lines_ = ahead;
                break;
            }
        }
    }
    fields = fieldsOf(text, delimiter, free_text + 1 == columns ? columns : 0);
    joinFreeText(fields, delimiter, columns, free_text);
    return true;
}

} // namespace saccade
