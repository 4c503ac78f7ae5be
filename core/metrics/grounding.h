#pragma once

#include "core/metrics/bootstrap.h"
#include "core/metrics/hallucination.h"
#include "core/metrics/word_class.h"
#include "core/result/caption_result.h"

#include <cstddef>
#include <limits>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace saccade {

struct ImageInstances;
class ObjectNames;

/// The attention of a word that speaks of objects. The object is the union of all masks of what the word
/// speaks of (see ObjectWord), including crowds.
struct GroundedWord {
    std::size_t word = 0; ///< position in the caption
    /// The attention on the object, 0…1 (attention correctness, Liu et al. 2017, "Attention Correctness in
    /// Neural Image Captioning", section 4): the weight of a cell counts by the share of the cell that the
    /// object covers.
    double mass = 0;
    double uniform_mass = 0; ///< the same for a map with equal weights in all cells
    /// The pointing game (Zhang et al. 2018, "Top-down Neural Attention by Excitation Backprop", section
    /// 4.2): whether the peak lies on the object. The peak is the centre of the cell with the greatest weight
    /// (the first of equal ones), the tolerance is half a cell to each side: some of the object is in that
    /// cell.
    bool pointed = false;
    WordClass word_class = WordClass::Object;
};

/// The words of a caption that speak of a category of which the network saw at least a part in the image.
/// Words without attention are skipped; several maps of a word are averaged. Throws Error as maskCoverage()
/// and attentionGrid() do.
std::vector<GroundedWord> groundedWords(const Hypothesis& caption, const Geometry& geometry,
                                        const ImageInstances& instances, const ObjectNames& names);

/// Means over words; NaN if there are none.
struct GroundingScores {
    std::size_t words = 0;
    double mass = std::numeric_limits<double>::quiet_NaN();
    double uniform_mass = std::numeric_limits<double>::quiet_NaN();
    double pointing_game = std::numeric_limits<double>::quiet_NaN(); ///< share of words, 0…1

    /// How many times more attention is on the objects than in a uniform map.
    double massRatio() const { return mass / uniform_mass; }
};

GroundingScores groundingScores(std::span<const GroundedWord> words);

/// The scores with the names under which they are written: "attention_mass", "attention_mass_uniform",
/// "attention_mass_ratio", "pointing_game", and "grounded_words", which is the only one if no word was
/// grounded.
std::vector<std::pair<std::string, double>> namedScores(const GroundingScores& scores);

/// Of the captions of a split: the words of one class.
struct ClassGrounding {
    GroundingScores corpus;              ///< over all words
    std::vector<GroundingScores> images; ///< of each caption; no words if the image has no masks
};

/// What masks tell of the captions of a split: the words that name objects, those of the other classes, and
/// objects that are not there.
struct Grounding : ClassGrounding {
    ClassGrounding colours{};
    ClassGrounding relations{};
    Hallucination hallucination{};

    const ClassGrounding& of(WordClass word_class) const;
    ClassGrounding& of(WordClass word_class);
};

/// What the means over all words are made of, from the images with such a word: "attention_mass",
/// "attention_mass_uniform", "attention_mass_ratio" and "pointing_game", as namedScores() has them.
ScoreParts groundingParts(const ClassGrounding& grounding);

/// Under which a score of another class than objects is written: "pointing_game_colours".
std::string scoreNameOf(const std::string& score, WordClass word_class);

} // namespace saccade
