#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace saccade {

/// A token in its Penn Treebank spelling, still in the case of the text.
struct RuleToken {
    std::u32string text;
    std::size_t length = 1; ///< characters of the text that it takes
};

/// The text with typographic apostrophes made straight and invisible characters removed, as the rules expect.
std::u32string straightened(std::u32string text);

/// Whether the word is a contraction of two words ("cannot", "gonna").
bool isAssimilation(std::u32string_view word);

/// The token at a position that is not white space. As in the lexer of the Penn Treebank tokenizer, the rule
/// that covers the most text wins, including its context; among equals the first one. Characters that no rule
/// knows give an empty token.
RuleToken nextToken(std::u32string_view text, std::size_t at);

} // namespace saccade
