#pragma once

#include "core/result/caption_result.h"

#include <cstddef>
#include <functional>

namespace saccade {

/// What a search reports of one image after each word: a window shows words as they come.
struct SearchStep {
    std::size_t image = 0; ///< position in the batch
    int step = 0;          ///< 0 for the first word
    Hypothesis best; ///< the best so far, with attention, gate and alternatives of its words; its earlier
                     ///< words may differ from the step before, and `finished` tells whether it has ended
};

/// Returning false stops the search of the whole batch; what exists so far is its result.
using StepCallback = std::function<bool(const SearchStep&)>;

} // namespace saccade
