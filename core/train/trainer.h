#pragma once

#include "core/data/caption_dataset.h"
#include "core/run/run_directory.h"
#include "core/run/train_observer.h"
#include "core/train/training_step.h"

#include <torch/types.h>

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>

namespace saccade {

struct TrainOutcome {
    bool finished = false;            ///< every epoch was done, or early stopping ended the run
    bool stopped = false;             ///< asked to stop; the run can be resumed
    int epochs = 0;                   ///< done in all, over resumes
    int best_epoch = 0;               ///< 0: the model that the run started from, or none has ended
    std::optional<double> best;       ///< value of `measure` at the best epoch; nothing without validation
    std::string measure;              ///< what told the best epoch: "CIDEr", "loss" (see EpochMeasure)
    std::filesystem::path best_model; ///< empty while no epoch has ended
};

/// Trains the model that `options` describe in a run directory, resuming from its last checkpoint if it has
/// one. Training is deterministic for a seed and a thread count, and every random number is a function of
/// seed and step, so an interrupted and resumed run ends with the same weights as an uninterrupted one. At
/// the end of a finished run, what its images look like is written into its models (see TrainingFeatures),
/// and the probabilities of its best model are calibrated on validation images, if the options ask for it and
/// there are any.
///
/// `hook`: see GradientHook. `stop` is looked at after each batch; a checkpoint is written before returning.
/// Throws Error when the data or the options cannot be used, when the loss is not finite, and when a file
/// cannot be written; the last checkpoint stays.
TrainOutcome train(const CaptionDataset& dataset, RunDirectory& run, torch::Device device,
                   TrainObserver& observer, std::stop_token stop, GradientHook hook = {});

} // namespace saccade
