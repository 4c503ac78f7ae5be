#pragma once

#include <string>
#include <vector>

namespace saccade {

/// "What if it had looked elsewhere?": at one word a map takes the place of the model's own attention.
struct Gaze {
    int word = 0;               ///< position in the caption, from 0
    std::vector<float> weights; ///< [rows x columns] of the annotation grid, row-major; scaled to sum to 1

    bool operator==(const Gaze&) const = default;
};

/// How to search for a caption. Greedy search is a beam of one.
struct DecodeOptions {
    int beam = 3;                ///< hypotheses kept at each word
    int hypotheses = 0;          ///< how many to return, at most `beam`; 0: as many as the beam
    int maximum_length = 30;     ///< words, not counting the end token
    int minimum_length = 1;      ///< words before the end token is allowed
    double length_penalty = 0.7; ///< score = log probability / length^penalty; 0 ranks by the plain sum
    int block_ngram = 3;         ///< no n-gram of this many words twice in a caption; 0: no limit
    bool ban_unknown = true;     ///< never predict the unknown-word token
    double temperature = 1;      ///< what log probabilities are divided by: below 1 sharper, above it flatter
    int alternatives = 5;        ///< most probable words recorded at each step
    bool keep_tree = false;      ///< return all that the search considered as well
    std::string prefix;          ///< the caption begins with these words
    std::vector<std::string> banned_words;
    std::vector<Gaze> gazes; ///< at most one per word

    bool operator==(const DecodeOptions&) const = default;
};

/// Throws Error with one sentence for the first rule that is broken.
void validate(const DecodeOptions& options);

} // namespace saccade
