#pragma once

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

/// How a word that names an object looked at it. The object is the union of all masks of what the word names,
/// crowds too.
struct GroundedWord {
    std::size_t word = 0; ///< position in the caption
    /// The attention that lies on the object, 0…1 (attention correctness, Liu et al. 2017, "Attention
    /// Correctness in Neural Image Captioning", section 4): the weight of a cell counts by the share of the
    /// cell that the object covers.
    double mass = 0;
    double uniform_mass = 0; ///< what a map with the same weight in every cell would have there
    /// The pointing game (Zhang et al. 2018, "Top-down Neural Attention by Excitation Backprop", section
    /// 4.2): whether the peak lies on the object. The peak is the middle of the cell with the greatest weight
    /// (the first of equal ones), the tolerance is half a cell to each side: the object shows in that cell.
    bool pointed = false;
};

/// The words of a caption that name a category of which the network saw at least a part in the image. Words
/// without attention are passed over; several maps of a word are averaged. Throws Error as maskCoverage()
/// and attentionGrid() do.
std::vector<GroundedWord> groundedWords(const Hypothesis& caption, const Geometry& geometry,
                                        const ImageInstances& instances, const ObjectNames& names);

/// Means over words; NaN where there are none.
struct GroundingScores {
    std::size_t words = 0;
    double mass = std::numeric_limits<double>::quiet_NaN();
    double uniform_mass = std::numeric_limits<double>::quiet_NaN();
    double pointing_game = std::numeric_limits<double>::quiet_NaN(); ///< share of words, 0…1

    /// How many times more attention lies on the objects than a uniform map would put there.
    double massRatio() const { return mass / uniform_mass; }
};

GroundingScores groundingScores(std::span<const GroundedWord> words);

/// The scores by the names under which they are written: "attention_mass", "attention_mass_uniform",
/// "attention_mass_ratio", "pointing_game", and "grounded_words", which alone is there when no word was
/// grounded.
std::vector<std::pair<std::string, double>> namedScores(const GroundingScores& scores);

/// Of the captions of a split.
struct Grounding {
    GroundingScores corpus;              ///< over all words
    std::vector<GroundingScores> images; ///< of each caption; without words where the image has no masks
};

} // namespace saccade
