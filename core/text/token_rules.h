#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace saccade {

/// A token in its spelling of the Penn Treebank, still in the case of the text.
struct RuleToken {
    std::u32string text;
    std::size_t length = 1; ///< characters of the text that it takes
};

/// The text with typographic apostrophes made straight and invisible characters left out, as the rules want
/// it.
std::u32string straightened(std::u32string text);

/// Whether the word is one of those that are two ("cannot", "gonna").
bool isAssimilation(std::u32string_view word);

/// The token at a position that holds no space. As in the lexer of the Penn Treebank tokenizer, the rule that
/// sees most of the text wins, the context it asks for counted in; among equals the first. Characters that no
/// rule knows give an empty token.
RuleToken nextToken(std::u32string_view text, std::size_t at);

} // namespace saccade
