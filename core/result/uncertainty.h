#pragma once

#include "core/result/caption_result.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace saccade {

// When a caption or a word in it counts as uncertain. The probabilities are assumed to be calibrated (see
// Decoder::logProbabilities); the numbers below are for a MobileNet model on Flickr8k's development images.

/// A word below this probability: fewer than half of such words are in any of an image's five references (45
/// % between 0.15 and 0.2, 25 % below 0.1), more than half of those above it are (57 % between 0.2 and 0.25).
inline constexpr double unsure_word_below = 0.2;

/// A caption below this probability per word: of its content words, weighted by rarity, a third are in a
/// reference, against two thirds above 0.4.
inline constexpr double unsure_caption_below = 0.3;

/// Attention with this normalised entropy or more: as if spread evenly over six sevenths of 14 x 14 cells.
/// Soft attention over photographs is flat (median 0.95); a quarter of the words lie above this, and none of
/// the words over Scenes.
inline constexpr double even_attention_from = 0.97;

/// Why a caption should be taken with care.
enum class Doubt {
    Empty,        ///< it has no words
    NotFinite,    ///< the model's values are not finite: its weights are broken
    Unfamiliar,   ///< the image is unlike those that the model learned from
    Unlikely,     ///< its probability per word is low
    Unfinished,   ///< cut at the maximum length
    EvenAttention ///< attention is spread evenly over the image, so the maps say little
};

/// Geometric mean of the probabilities of the words and the end token; 0 without either.
double probabilityPerWord(const Hypothesis& caption);

bool isUnsure(const CaptionWord& word);

/// Normalised entropy of a word's attention, averaged over its maps: 0 if all weight is in one cell, 1 if it
/// is uniform. Nothing without a map of more than one cell.
std::optional<double> attentionSpread(const CaptionWord& word);

/// The mean over the words with such a map.
std::optional<double> attentionSpread(const Hypothesis& caption);

/// Whether a word's map says little because its attention is nearly uniform.
bool looksEverywhere(const CaptionWord& word);

/// About the caption itself; empty if the model is sure of it. In the order of Doubt.
std::vector<Doubt> doubtsAbout(const Hypothesis& caption);

/// About the caption `hypothesis` of a result, those about its image as well.
std::vector<Doubt> doubtsAbout(const CaptionResult& result, std::size_t hypothesis = 0);

/// "empty", "not_finite", "unfamiliar", "unlikely", "unfinished", "even_attention": as in the JSON.
const char* doubtName(Doubt doubt);

} // namespace saccade
