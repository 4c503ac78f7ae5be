#include "core/decode/caption_result.h"

namespace saccade {

std::string Hypothesis::caption() const {
    std::string text;
    for (const CaptionWord& word : words) {
        if (!text.empty())
            text += ' ';
        text += word.word;
    }
    return text;
}

} // namespace saccade
