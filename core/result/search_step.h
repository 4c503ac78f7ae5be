#pragma once

#include "core/result/caption_result.h"

#include <cstddef>
#include <functional>

namespace saccade {

/// What a search reports for one image after each word, so that a window can show words as they come.
struct SearchStep {
    std::size_t image = 0; ///< position in the batch
    int step = 0;          ///< 0 for the first word
    Hypothesis best; ///< the best so far, with attention, gate and alternatives of its words; earlier words
                     ///< may differ from those of the previous step; `finished` says whether it has ended
};

/// Returning false stops the search of the whole batch; its results are what has been found so far.
using StepCallback = std::function<bool(const SearchStep&)>;

} // namespace saccade
