#pragma once

#include "core/data/caption_dataset.h"
#include "core/run/run_directory.h"
#include "core/run/train_observer.h"
#include "core/train/process_group.h"

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
/// `stop` is looked at after each step; a checkpoint is written before returning. Throws Error when the data
/// or the options cannot be used, when the loss is not finite, and when a file cannot be written; the last
/// checkpoint stays.
///
/// `group`: of processes that train one model together, each of which calls this with the same dataset and
/// options. All epochs, steps and batches are then those of one process, with the images of each batch
/// divided among them, so a run may be resumed with another number of processes. The first of them writes the
/// run directory; the others have one that stands beside it (see openTogether()). A stop that is asked of any
/// stops all of them after the same step.
TrainOutcome train(const CaptionDataset& dataset, RunDirectory& run, torch::Device device,
                   TrainObserver& observer, std::stop_token stop, ProcessGroup* group = nullptr);

/// The directory of a run for one of the processes that train together: created or resumed by the first,
/// beside it for the others. Throws FileError as RunDirectory does. `group` null: there is one process.
RunDirectory openTogether(const std::filesystem::path& directory, const TrainOptions& options, bool resume,
                          ProcessGroup* group);

} // namespace saccade
