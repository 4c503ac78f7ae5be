#pragma once

#include "core/base/message.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace saccade {

/// A spot for which a parser would give up on the whole of a json text.
struct JsonFlaw {
    std::size_t offset = 0; ///< bytes from the start of the text; inside of one string or at a number
    MessageText<> what = marked(""); ///< worded to follow the name of the member: "is not UTF-8 text"
};

/// Json text that can be parsed in spite of such spots.
struct MendedJson {
    std::string text; ///< as long as the original, so that places in it hold; empty where nothing was mended
    std::vector<JsonFlaw> flaws; ///< rising; one a string or number, whose value is not to be used
};

/// Takes out of strings what cannot stand there (half surrogate pairs, bytes that are no UTF-8, NUL and other
/// control characters, unknown escapes), and NaN, Infinity and numbers beyond a double, as Python writes
/// them. Plain line breaks and tabs inside strings become spaces, and are no flaw. What is wrong between the
/// values stays wrong.
MendedJson mendedJson(std::string_view text);

} // namespace saccade
