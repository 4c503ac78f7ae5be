#pragma once

#include "core/captioner/captioner.h"
#include "core/run/training_state.h"
#include "core/train/adamw.h"
#include "core/train/moving_average.h"
#include "core/train/objective.h"
#include "core/train/process_group.h"

#include <filesystem>
#include <memory>
#include <string>

namespace saccade {

/// All of a run that changes as it trains, and that a checkpoint therefore holds.
struct RunState {
    std::shared_ptr<Captioner> captioner;
    std::unique_ptr<Objective> objective;
    std::unique_ptr<AdamW> optimiser;
    std::unique_ptr<MovingAverage> average; ///< null where none is kept
    TrainingState at;

    /// While it lives, the model computes with the averages of its weights, where they are kept.
    std::unique_ptr<MovingAverage::InPlace> withAverages() const {
        return average ? std::make_unique<MovingAverage::InPlace>(*average) : nullptr;
    }
};

/// Writes all that a run needs to resume: a model file that also holds the objective's state, the optimiser's
/// moments, the averages of the weights and where the run is. One file, renamed into place, so that weights
/// and state can never be of different moments. `training`: the training record of the model.
void writeCheckpoint(const std::filesystem::path& file, const RunState& state, const std::string& training);

/// Puts all of it back but the model, which is read from the same file with readModel(). Throws FileError.
void readCheckpoint(const std::filesystem::path& file, RunState& state);

/// All processes of the group start from the tensors of the first. Throws Error, in all of them, where one is
/// elsewhere in the run or sees other data: `facts` tells what must be the same.
void shareState(RunState& state, const std::string& facts, ProcessGroup& group);

/// The running statistics of the first process, for all: in training they are of each process's own images.
void shareStatistics(Captioner& captioner, ProcessGroup& group);

} // namespace saccade
