#pragma once

#include "core/run/early_stopping.h"
#include "core/run/schedule.h"

#include <cstdint>
#include <string>

namespace saccade {

/// The state of a run apart from its tensors: what is needed to resume it as if it had never stopped. Random
/// numbers are not part of it: each follows from the seed and the position alone.
struct TrainingState {
    std::int64_t step = 0;  ///< optimiser steps done
    int epoch = 0;          ///< epochs done, including validation and report
    std::int64_t batch = 0; ///< batches done of the next epoch, always of whole steps
    ScheduleState schedule;
    BestValue early_stopping; ///< its best value is that of checkpoints/best
    std::string measure;   ///< the measure of that value and of the schedule: "CIDEr", "loss"; empty: unknown
    int best_epoch = 0;    ///< 0: none yet
    double seconds = 0;    ///< of training since the start
    std::string precision; ///< of the steps: "float32", "bfloat16"; empty: not chosen yet

    double epoch_loss = 0; ///< sums over the batches done of the current epoch, for its report
    double epoch_cross_entropy = 0;
    std::int64_t epoch_words = 0;
    std::int64_t epoch_images = 0;
    std::int64_t epoch_captions = 0;
    double epoch_seconds = 0;
};

std::string toJson(const TrainingState& state);
/// Missing keys keep their defaults. Throws Error for text that is not a JSON object, a wrong type or a value
/// that no run can have.
TrainingState trainingStateFromJson(const std::string& json);

} // namespace saccade
