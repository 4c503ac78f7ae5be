#include "core/result/caption_result.h"

namespace saccade {

std::vector<std::string> Hypothesis::tokens() const {
    std::vector<std::string> tokens;
    tokens.reserve(words.size());
    for (const CaptionWord& word : words)
        tokens.push_back(word.word);
    return tokens;
}

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
