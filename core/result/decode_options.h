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

enum class DecodeMethod {
    Beam,
    DiverseBeam, ///< groups of a beam that avoid each other's words (Vijayakumar et al. 2018)
    Sampling     ///< words are drawn by their probabilities
};

/// How to decode: by a beam search, of which greedy search is a beam of one, or by sampling.
struct DecodeOptions {
    int beam = 3;                ///< hypotheses kept at each word
    int groups = 1;              ///< that the beam is divided into; above 1: a diverse beam search
    double diversity = 0.5;      ///< what a word loses for each hypothesis of an earlier group that has it at
                                 ///< the same position (Vijayakumar et al. 2018: lambda)
    int samples = 0;             ///< captions drawn for each image; 0: a beam search
    int top_k = 0;               ///< words that are drawn from, the most probable ones; 0: all
    double top_p = 1;            ///< the fewest words with this probability together are drawn from (nucleus
                                 ///< sampling, Holtzman et al. 2020); 1: all
    int seed = 1;                ///< of what is drawn
    int hypotheses = 0;          ///< how many to return, at most `beam` or `samples`; 0: all
    int maximum_length = 30;     ///< words, not counting the end token
    int minimum_length = 1;      ///< words before the end token is allowed
    double length_penalty = 0.7; ///< score = log probability / length^penalty; 0 ranks by the plain sum
    int block_ngram = 3;         ///< no n-gram of this many words twice in a caption; 0: no limit
    bool ban_unknown = true;     ///< never predict the unknown-word token
    double temperature = 1; ///< what log probabilities are divided by: below 1 sharper, above it flatter;
                            ///< in sampling only to draw, and recorded are the model's own
    int alternatives = 5;   ///< most probable words recorded at each step
    bool keep_tree = false; ///< return all that the search considered as well
    std::string prefix;     ///< the caption begins with these words
    std::vector<std::string> banned_words;
    std::vector<Gaze> gazes; ///< at most one per word

    bool operator==(const DecodeOptions&) const = default;
};

DecodeMethod methodOf(const DecodeOptions& options);
/// "beam", "diverse_beam" or "sampling".
std::string decodeMethodName(DecodeMethod method);
/// The same options with a plain beam search of this width in place of their method, for all its captions.
DecodeOptions plainBeam(DecodeOptions options, int width);
/// How many captions the options ask for.
int captionsWanted(const DecodeOptions& options);

/// Throws Error with one sentence for the first rule that is broken.
void validate(const DecodeOptions& options);

} // namespace saccade
