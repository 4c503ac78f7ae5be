#pragma once

#include "core/result/attention_maps.h"

#include <string>
#include <vector>

namespace saccade {

/// A word that the model might have said instead.
struct Alternative {
    std::string word;
    float log_probability = 0;
};

struct CaptionWord {
    std::string word;
    float log_probability = 0; ///< natural logarithm
    float gate = 1; ///< beta in 0…1 (Xu et al. 2015, section 4.2.1); 1 where the decoder has none
    AttentionMaps attention;
    std::vector<Alternative> alternatives; ///< most probable first; may include the word itself
    bool known = true;                     ///< false of a word that was given and that the vocabulary lacks
};

} // namespace saccade
