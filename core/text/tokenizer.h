#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace saccade {

/// Splits a caption as the PTB tokenizer of the COCO caption evaluation does on ordinary English: lower case,
/// "don't" -> "do n't", possessives split ("dog's" -> "dog 's"), brackets as -lrb- and so on, then tokens on
/// the evaluation's punctuation list removed. Like that tokenizer it prefers American spelling ("grey" ->
/// "gray").
std::vector<std::string> tokenizePtb(std::string_view text);

/// Splits on white space only, for text that is already tokenised.
std::vector<std::string> tokenizeWhitespace(std::string_view text);

} // namespace saccade
