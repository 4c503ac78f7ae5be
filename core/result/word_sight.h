#pragma once

#include <string>
#include <vector>

namespace saccade {

/// What stands in for "no image".
enum class Blank {
    MeanGrid, ///< the mean of the annotation grids that the model learned from
    Blurred   ///< the image itself, blurred until only its colours are left
};

/// "mean_grid", "blurred": as in the JSON.
const char* blankName(Blank blank);

/// Whether the model says a word because it sees it, or because of the words before it.
struct WordSight {
    std::string word;
    float with_image = 0;    ///< log probability
    float without_image = 0; ///< the same with the blank image

    /// How much of the word's probability the image gives, 0…1: 1 - p(without) / p(with); 0 where the word is
    /// no less probable without it.
    double seen() const;
};

struct CaptionSight {
    Blank blank = Blank::Blurred;
    std::vector<WordSight> words;
};

} // namespace saccade
