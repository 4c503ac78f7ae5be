#pragma once

#include "core/result/attention_maps.h"

#include <optional>
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
    float gate = 1; ///< how much the image counts, in 0…1: beta of Xu et al. 2015, section 4.2.1, or what the
                    ///< visual sentinel leaves to the image; 1 where the decoder has neither
    AttentionMaps attention;
    std::vector<Alternative> alternatives; ///< most probable first; may include the word itself
    std::optional<float> sentinel{}; ///< weight of the visual sentinel in 0…1 (Lu et al. 2017, equation
                                     ///< 12); nothing where the decoder has none
    bool known = true;               ///< false of a word that was given and that the vocabulary lacks
};

} // namespace saccade
