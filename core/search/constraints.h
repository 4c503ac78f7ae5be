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

/// Whether `word` may come after the words `said`. The search asks it of the few most probable words only, so
/// a rule costs nothing per vocabulary word; its answer never changes a probability.
using Constraint = std::function<bool(std::span<const std::int64_t> said, std::int64_t word)>;

Constraint neverSay(std::vector<std::int64_t> words);
/// No end token before `words` words.
Constraint minimumLength(std::size_t words);
/// No n-gram of `n` words twice; `n` at least 1.
Constraint noRepeatedNgram(std::size_t n);
/// Begins with `words`; these are exempt from `otherwise`, which rules what follows.
Constraint beginWith(std::vector<std::int64_t> words, Constraint otherwise);
Constraint allOf(std::vector<Constraint> rules);

/// The banned words that the vocabulary lacks, as they were given: to ban them changes nothing.
std::vector<std::string> unknownBannedWords(const DecodeOptions& options, const Vocabulary& vocabulary);

/// What the options ask for, as one constraint. A banned word that the vocabulary lacks is passed over.
/// Throws Error for a prefix word that the vocabulary lacks and for a prefix above the maximum length.
Constraint constraintsFor(const DecodeOptions& options, const Vocabulary& vocabulary);

} // namespace saccade
