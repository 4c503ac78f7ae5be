#pragma once

#include "core/metrics/bootstrap.h"
#include "core/metrics/ngrams.h"
#include "core/metrics/word_net.h"
#include "core/metrics/word_stem.h"

#include <array>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace saccade {

/// What METEOR counts of a caption and a reference; those of several captions add up to those of all.
struct MeteorCounts {
    /// How words may match, the most similar first.
    enum Match { Exact, Stem, Synonym, matches };

    double candidate_content = 0, candidate_function = 0; ///< words
    double reference_content = 0, reference_function = 0;
    std::array<double, matches> content{}, function{}; ///< words of the candidate that match in this way
    std::array<double, matches> reference_matched_content{}, reference_matched_function{};
    double chunks = 0; ///< of matched words that follow each other in both

    /// 0…1.
    double score() const;
};

/// METEOR (Denkowski and Lavie 2014, "Meteor Universal") for English, with its parameters (alpha 0.85, beta
/// 0.2, gamma 0.6, delta 0.75) and the weights of its matches (1 exact, 0.6 stem, 0.8 synonym). It differs
/// from the authors' program, version 1.5: it knows no paraphrases, the function words are a list of its own,
/// and the synonyms are those of the installed WordNet; without one there are none. In 0…1.
class Meteor {
public:
    /// `synonyms`: null for none.
    explicit Meteor(std::shared_ptr<const WordNet> synonyms = installedWordNet());

    /// Adds one image: the reference that fits best counts. Throws Error without a reference.
    void add(const Tokens& candidate, const std::vector<Tokens>& references);
    /// Of the counts of all images together. Throws Error if none was added.
    double value() const;
    std::vector<double> imageValues() const;
    ScoreParts parts() const;

private:
    struct Word {
        std::string text, stem;
        bool function = false;
    };
    using Words = std::vector<Word>;

    Words wordsOf(const Tokens& tokens);
    MeteorCounts counted(const Words& candidate, const Words& reference);
    bool areSynonyms(const std::string& one, const std::string& other);

    WordStemmer stemmer_;
    std::shared_ptr<const WordNet> synonyms_;
    std::unordered_map<std::string, bool> known_pairs_; ///< whether two words are synonyms
    std::vector<MeteorCounts> images_;
};

} // namespace saccade
