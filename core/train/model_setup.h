#pragma once

#include "core/captioner/captioner.h"
#include "core/run/train_observer.h"
#include "core/run/train_options.h"
#include "core/train/adamw.h"
#include "core/train/training_data.h"

#include <memory>

namespace saccade {

/// Whether the run has neither pretrained weights nor a model to start from.
bool startsFromNothing(const TrainOptions& options);

/// Whether gradients reach the encoder. Without pretrained weights there is nothing to freeze, so all of it
/// is trained.
bool trainsEncoder(const TrainOptions& options);

/// A new captioner for a run, initialised from the run's seed and the encoder's pretrained weights. The
/// observer receives what the user should know about these. Throws Error.
std::shared_ptr<Captioner> makeCaptioner(const TrainOptions& options, const TrainingData& data,
                                         Vocabulary vocabulary, TrainObserver& observer);

/// Freezes what is not trained and gives the optimiser for the rest and for what the objective learns
/// (see Objective::state).
AdamW makeOptimiser(Captioner& captioner, const NamedTensors& of_objective, const TrainOptions& options);

} // namespace saccade
