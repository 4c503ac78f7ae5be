#pragma once

#include <string>
#include <vector>

namespace saccade {

/// A word that the model might say with a painted map.
struct GazedWord {
    std::string word;
    float painted = 0; ///< log probability with the painted map
    float own = 0;     ///< with the model's own map
};

/// What the model would say next if it looked elsewhere.
struct GazeAnswer {
    std::vector<GazedWord> words; ///< the most probable ones with the painted map, best first
    float word_painted = 0;       ///< log probability of the caption's word
    float word_own = 0;
    double own_to_painted = 0; ///< Jensen-Shannon divergence of the two distributions, in bits, 0…1
    double own_to_uniform = 0; ///< the same from looking everywhere evenly
    double painted_to_uniform = 0;
};

} // namespace saccade
