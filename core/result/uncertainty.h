#pragma once

#include "core/result/caption_result.h"

#include <optional>
#include <vector>

namespace saccade {

// When a caption or a word of it counts as unsure. The probabilities are taken as calibrated (see
// Decoder::logProbabilities); the numbers below are of a MobileNet model on Flickr8k's development images.

/// A word below this probability: fewer than half of such words stand in any of an image's five references
/// (45 % between 0.15 and 0.2, 25 % below 0.1), more than half of those above it do (57 % between 0.2 and
/// 0.25).
inline constexpr double unsure_word_below = 0.2;

/// A caption below this probability per word: of its telling words, weighted by their rarity, a third stands
/// in a reference, against two thirds above 0.4.
inline constexpr double unsure_caption_below = 0.3;

/// Attention of this normalised entropy or more: as if over six in seven of 14 x 14 places evenly. Soft
/// attention over photographs is flat (median 0.95); a quarter of the words lies above, and of the words over
/// Scenes none.
inline constexpr double even_attention_from = 0.97;

/// Why a caption is to be taken with care.
enum class Doubt {
    Empty,        ///< it has no words
    NotFinite,    ///< the model gave something else than numbers: its weights are broken
    Unlikely,     ///< its probability per word is low
    Unfinished,   ///< the length limit cut it
    EvenAttention ///< attention lies evenly over the image, so that the maps say little
};

/// Geometric mean of the probabilities of the words and the end; 0 without either.
double probabilityPerWord(const Hypothesis& caption);

bool isUnsure(const CaptionWord& word);

/// Normalised entropy of a word's attention, the mean of its maps: 0 where all lies in one place, 1 where it
/// is uniform. Nothing where there is no map of more than one place.
std::optional<double> attentionSpread(const CaptionWord& word);

/// The mean over the words that have such a map.
std::optional<double> attentionSpread(const Hypothesis& caption);

/// Whether a word's map says little, for it looked nearly everywhere.
bool looksEverywhere(const CaptionWord& word);

/// None for a caption that the model is sure of. In the order of Doubt.
std::vector<Doubt> doubtsAbout(const Hypothesis& caption);

/// "empty", "not_finite", "unlikely", "unfinished", "even_attention": as JSON has it.
const char* doubtName(Doubt doubt);

} // namespace saccade
