#include "core/base/json_object.h"

#include <string_view>

namespace saccade {
namespace {

/// Length in bytes of a word for a non-finite number at the start of the text; 0 if there is none.
std::size_t nonNumber(std::string_view text) {
    for (const std::string_view word : {"NaN", "Infinity", "-Infinity"})
        if (text.starts_with(word))
            return word.size();
    return 0;
}

} // namespace

std::string withoutNonNumbers(std::string text) {
    if (text.find("NaN") == std::string::npos && text.find("Infinity") == std::string::npos)
        return text;
    std::string result;
    result.reserve(text.size() + text.size() / 8);
    bool in_string = false;
    for (std::size_t i = 0; i < text.size();) {
        const std::string_view rest = std::string_view(text).substr(i);
        if (const std::size_t length = in_string ? 0 : nonNumber(rest); length > 0) {
            result += "null";
            i += length;
            continue;
        }
        if (rest.front() == '"')
            in_string = !in_string;
        // An escaped quote does not end a string.
        const std::size_t length = in_string && rest.front() == '\\' ? 2 : 1;
        result += rest.substr(0, length);
        i += length;
    }
    return result;
}

} // namespace saccade
