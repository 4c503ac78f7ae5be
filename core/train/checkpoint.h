#pragma once

#include "core/captioner/captioner.h"
#include "core/run/training_state.h"
#include "core/train/adamw.h"

#include <filesystem>
#include <string>

namespace saccade {

/// Writes all that is needed to resume a run: a model file that also holds what is learned besides the model
/// (see Objective::beside), the optimiser's moments, the moving averages of the weights (if any) and the
/// training state. It is one file, renamed into place, so weights and state always belong together.
void writeState(const std::filesystem::path& file, Captioner& captioner, const NamedTensors& beside,
                const AdamW& optimiser, const NamedTensors& averages, const TrainingState& state,
                const std::string& training);

/// Restores the optimiser and what is learned besides the model from the file and returns the training state.
/// The weights in the same file are read with readModel(). Throws FileError.
TrainingState readState(const std::filesystem::path& file, const NamedTensors& beside, AdamW& optimiser);

/// The averages in the file. Throws FileError.
NamedTensors readAverages(const std::filesystem::path& file);

} // namespace saccade
