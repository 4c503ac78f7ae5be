#pragma once

#include "core/result/decode_options.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace saccade {

class Vocabulary;

/// Whether `word` may follow the words `said`. The search only asks about the few most probable words, so a
/// rule does not cost anything per vocabulary word. It never changes a probability.
using Constraint = std::function<bool(std::span<const std::int64_t> said, std::int64_t word)>;

Constraint neverSay(std::vector<std::int64_t> words);
/// No end token before `words` words.
Constraint minimumLength(std::size_t words);
/// No n-gram of `n` words twice; `n` at least 1.
Constraint noRepeatedNgram(std::size_t n);
/// Begins with `words`; these are exempt from `otherwise`, which applies to what follows.
Constraint beginWith(std::vector<std::int64_t> words, Constraint otherwise);
Constraint allOf(std::vector<Constraint> rules);

/// The banned words that the vocabulary does not have, as given: banning them changes nothing.
std::vector<std::string> unknownBannedWords(const DecodeOptions& options, const Vocabulary& vocabulary);

/// What the options ask for, as one constraint. A banned word that the vocabulary does not have is ignored.
/// Throws Error for a prefix word that the vocabulary does not have and for a prefix above the maximum
/// length.
Constraint constraintsFor(const DecodeOptions& options, const Vocabulary& vocabulary);

} // namespace saccade
