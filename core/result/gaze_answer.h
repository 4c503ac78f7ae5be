#pragma once

#include "core/result/caption_word.h"

#include <vector>

namespace saccade {

/// What the model would say next if it looked elsewhere.
struct GazeAnswer {
    std::vector<Alternative> painted; ///< most probable words with the painted map
    std::vector<Alternative> own;     ///< with the model's own map
    float word_painted = 0;           ///< log probability of the caption's word
    float word_own = 0;
    double own_to_painted = 0; ///< Jensen-Shannon divergence of the two distributions, in bits, 0…1
    double own_to_uniform = 0; ///< the same from looking everywhere evenly
    double painted_to_uniform = 0;
};

} // namespace saccade
