#pragma once

#include "core/metrics/ngrams.h"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace saccade {

class Vocabulary;

/// How varied the captions of a set of images are.
struct Diversity {
    /// Distinct words and distinct pairs of neighbouring words per word and pair of all captions together
    /// (Li et al. 2016, "A Diversity-Promoting Objective Function for Neural Conversation Models", section
    /// 5.3). Both fall with the number of captions, so only sets of the same size compare. NaN where there is
    /// no word or pair.
    double distinct_1 = 0;
    double distinct_2 = 0;
    std::size_t words = 0;              ///< different ones
    std::optional<double> vocabulary{}; ///< share of the vocabulary's words that are among them
    std::optional<double> novel{};      ///< share of captions that are not among the training captions
};

/// `vocabulary`: of the model, where it is known. `training`: the captions that it learned from, tokenised in
/// the same way; empty where they are not known.
Diversity captionDiversity(const std::vector<Tokens>& captions, const Vocabulary* vocabulary = nullptr,
                           const std::vector<Tokens>& training = {});

/// The numbers that are known, with the names under which they are written: "Distinct_1", "Distinct_2",
/// "words_used", "vocabulary_used" and "novel_captions".
std::vector<std::pair<std::string, double>> namedScores(const Diversity& diversity);

} // namespace saccade
