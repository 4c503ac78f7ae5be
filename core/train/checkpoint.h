#pragma once

#include "core/captioner/captioner.h"
#include "core/run/training_state.h"
#include "core/train/adamw.h"

#include <filesystem>
#include <string>

namespace saccade {

/// Writes all that a run needs to go on: a model file that also holds what is kept beside the model (see
/// Objective::beside), the optimiser's moments, the moving averages of the weights (none where they are
/// not kept) and the training state. One file, renamed into place, so that weights and state can never be of
/// different moments.
void writeState(const std::filesystem::path& file, Captioner& captioner, const NamedTensors& beside,
                const AdamW& optimiser, const NamedTensors& averages, const TrainingState& state,
                const std::string& training);

/// Puts the optimiser and what is kept beside the model back to what the file holds and returns the
/// training state. The weights of the same file are read with readModel(). Throws FileError.
TrainingState readState(const std::filesystem::path& file, const NamedTensors& beside, AdamW& optimiser);

/// The averages that the file holds. Throws FileError.
NamedTensors readAverages(const std::filesystem::path& file);

} // namespace saccade
