#pragma once

#include "core/run/train_options.h"

#include <filesystem>
#include <optional>
#include <string>

namespace saccade {

/// What a run has come to, from its config.json and its last checkpoint; its measurements are not read.
struct RunSummary {
    TrainOptions options;
    int epochs = 0;               ///< done
    bool finished = false;        ///< all epochs are done, or it stopped early
    int best_epoch = 0;           ///< 0: the model that the run started from, or none
    std::string measure{};        ///< what told the best epoch: "CIDEr", "loss"
    std::optional<double> best{}; ///< value of the measure there; nothing without validation
    bool has_best_model = false;  ///< checkpoints/best.safetensors exists
};

/// Throws FileError for a folder without a run, and for files that cannot be read.
RunSummary readRunSummary(const std::filesystem::path& run);

} // namespace saccade
