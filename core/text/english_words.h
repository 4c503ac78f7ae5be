#pragma once

#include <string>
#include <string_view>

namespace saccade {

/// Whether a full stop after this word belongs to it ("Mr", "etc", "a.m" are asked without their last stop).
/// Some abbreviations are ordinary words unless they start with a capital: "Miss.", "Wash.".
bool isAbbreviation(std::u32string_view word);

/// Whether a full stop belongs to this word when a number follows: "no. 5", "fig. 2".
bool isAbbreviationBeforeNumber(std::u32string_view word);

/// The American spelling that the tokenizer of the Penn Treebank prefers ("grey" -> "gray", "colour" ->
/// "color"). Capitalised words stay as they are, as there.
std::u32string americanSpelling(std::u32string word);

} // namespace saccade
