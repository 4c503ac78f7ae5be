#pragma once

#include "core/base/message.h"

#include <string>
#include <vector>

namespace saccade {

/// A way to say where in the image a word comes from, for a list to choose from.
struct ExplanationName {
    std::string name; ///< as the command line has it: "grad_cam"
    Message label;
    Message help;          ///< what it computes, in one sentence
    int fewest_layers = 1; ///< of attention that the decoder must have
};

/// The names of those that a decoder with `layers` layers of attention can give.
std::vector<std::string> explanationsFor(const std::vector<ExplanationName>& all, int layers);

/// Where in the image a word comes from, as one explanation has it: [rows x columns] of the annotation grid,
/// row-major, not negative, summing to 1; all 0 where it finds nothing that speaks for the word.
struct ExplanationMap {
    std::string explanation; ///< its name
    int rows = 0;
    int columns = 0;
    std::vector<float> weights;
};

} // namespace saccade
