#pragma once

#include <cstdint>

namespace saccade {

/// What a run takes, as estimated from a few measured batches.
struct RunCost {
    double before = 0;                   ///< seconds until the first step: features that are computed once
    double per_epoch = 0;                ///< seconds, with the validation after it
    double after = 0;                    ///< seconds of calibrating the best model
    std::uintmax_t cache_bytes = 0;      ///< of features on the disk
    std::uintmax_t checkpoint_bytes = 0; ///< of all that is in checkpoints/

    /// Of the whole run.
    double seconds(int epochs) const { return before + epochs * per_epoch + after; }
};

} // namespace saccade
