#pragma once

#include "core/decode/caption_result.h"

#include <string>

namespace saccade {

/// What the JSON of a result holds beside the best caption.
struct JsonDetail {
    bool alternatives = false; ///< of every word
    bool hypotheses = false;   ///< the other captions of the search
};

/// One line: {"image","caption","log_prob","finished","model","words":[{"word","log_prob","gate",
/// "attention":{"rows","columns","weights":[…]}}]}. Weights are row-major, rounded to six decimals; several
/// maps are averaged, and "maps" tells how many there were. Always valid UTF-8: bytes of a path that are not
/// become U+FFFD.
std::string toJson(const CaptionResult& result, const JsonDetail& detail = {});

} // namespace saccade
