#pragma once

#include "core/base/random.h"
#include "core/search/step_scores.h"

#include <optional>
#include <vector>

namespace saccade {

/// What a word is drawn from.
struct Drawing {
    double temperature = 1; ///< what log probabilities are divided by first
    int top_k = 0;          ///< then all but this many most probable words are left out; 0: none
    double top_p = 1; ///< then all but the fewest most probable ones that have this share of what is left
};

/// Draws one of the words by its probability among them (Holtzman et al. 2020, "The Curious Case of Neural
/// Text Degeneration", sections 3.2 and 3.3). Of equally probable words, the lower id counts as the more
/// probable. The one returned has the log probability that it came with. Nothing if there are no words.
std::optional<ScoredWord> drawWord(std::vector<ScoredWord> words, const Drawing& drawing, Random& random);

} // namespace saccade
