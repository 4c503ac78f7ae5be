#include "core/text/tokenizer.h"

#include "core/base/utf8.h"
#include "core/text/characters.h"
#include "core/text/english_words.h"
#include "core/text/token_rules.h"

#include <algorithm>
#include <array>
#include <utility>

namespace saccade {
namespace {

/// The evaluation's punctuation list. It has the brackets in upper case while the tokens are in lower case,
/// so "-lrb-" and the like stay in the captions that it scores.
bool isDropped(std::string_view token) {
    static constexpr std::array<std::string_view, 17> dropped = {
        "''", "'", "``", "`", "-LRB-", "-RRB-", "-LCB-", "-RCB-", ".",
        "?",  "!", ",",  ":", "-",     "--",    "...",   ";"};
    return std::find(dropped.begin(), dropped.end(), token) != dropped.end();
}

/// In lower case, and split where a rule joined a number and its fraction with a space.
void append(std::u32string_view token, std::vector<std::string>& tokens) {
    for (std::size_t start = 0; start < token.size();) {
        std::u32string piece;
        for (; start < token.size() && !isSpace(token[start]); ++start)
            piece += lowerCase(token[start]);
        ++start;
        std::string encoded = encodeUtf8(piece);
        if (!encoded.empty() && !isDropped(encoded))
            tokens.push_back(std::move(encoded));
    }
}

/// A word between spaces does not need the other rules: none of them covers more.
std::size_t plainWordLength(std::u32string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && isLetter(text[end]))
        ++end;
    return end == text.size() || isSpace(text[end]) ? end - at : 0;
}

} // namespace

std::vector<std::string> tokenizePtb(std::string_view text) {
    const std::u32string chars = straightened(decodeUtf8(text));
    std::vector<std::string> tokens;
    std::size_t at = 0;
    while (at < chars.size()) {
        if (isSpace(chars[at])) {
            ++at;
            continue;
        }
        const std::size_t word = plainWordLength(chars, at);
        if (word > 0 && !isAssimilation(std::u32string_view(chars).substr(at, word))) {
            append(americanSpelling(chars.substr(at, word)), tokens);
            at += word;
            continue;
        }
        const RuleToken token = nextToken(chars, at);
        append(token.text, tokens);
        at += token.length;
    }
    return tokens;
}

std::vector<std::string> tokenizeWhitespace(std::string_view text) {
    constexpr std::string_view spaces = " \t\n\r\f\v";
    std::vector<std::string> tokens;
    std::size_t start = text.find_first_not_of(spaces);
    while (start != std::string_view::npos) {
        const std::size_t end = std::min(text.find_first_of(spaces, start), text.size());
        tokens.emplace_back(text.substr(start, end - start));
        start = text.find_first_not_of(spaces, end);
    }
    return tokens;
}

} // namespace saccade
