#pragma once

#include "core/base/message.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace saccade {

/// A place at which a parser would reject the whole JSON text.
struct JsonFlaw {
    std::size_t offset = 0;          ///< bytes from the start of the text; inside one string or at a number
    MessageText<> what = marked(""); ///< worded to follow the name of the member: "is not UTF-8 text"
};

/// JSON text with such places replaced, so that it can be parsed.
struct MendedJson {
    std::string text; ///< as long as the original, so offsets stay valid; empty if nothing was replaced
    std::vector<JsonFlaw> flaws; ///< by rising offset; one per string or number, whose value must not be used
};

/// Replaces what JSON strings must not contain (unpaired surrogates, bytes that are not UTF-8, NUL and other
/// control characters, unknown escapes), and NaN, Infinity and numbers too large for a double, as Python
/// writes them. Plain line breaks and tabs inside strings become spaces and do not count as flaws. Errors
/// outside of values are left.
MendedJson mendedJson(std::string_view text);

} // namespace saccade
