#pragma once

#include <string>
#include <string_view>

namespace saccade {

/// Whether a full stop after this word belongs to it (pass "Mr", "etc", "a.m" without the last stop). Some
/// abbreviations are ordinary words unless capitalised: "Miss.", "Wash.".
bool isAbbreviation(std::u32string_view word);

/// Whether a full stop belongs to this word if a number follows: "no. 5", "fig. 2".
bool isAbbreviationBeforeNumber(std::u32string_view word);

/// The American spelling preferred by the Penn Treebank tokenizer ("grey" -> "gray", "colour" -> "color"). As
/// there, capitalised words are left as they are.
std::u32string americanSpelling(std::u32string word);

} // namespace saccade
