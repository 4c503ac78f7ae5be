#pragma once

#include "core/run/schedule.h"
#include "core/run/train_options.h"
#include "core/run/train_report.h"
#include "core/train/feature_source.h"
#include "core/train/run_state.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace saccade {

/// Called between the backward pass and clipping with the parameters that are learned, whose gradients it may
/// change: where those of several processes are averaged.
using GradientHook = std::function<void(const std::vector<torch::Tensor>& parameters)>;

/// One step of the optimiser: from a batch of images to changed weights. What is passed must outlive it.
class TrainingStep {
public:
    TrainingStep(RunState& state, FeatureSource& features, const TrainOptions& options,
                 const Schedule& schedule, GradientHook hook);

    /// `images`: of the dataset; `planned`: steps of the whole run. Counts the step in the state. Nothing
    /// when no image could be read. Throws Error when loss or gradient are not finite, before any weight
    /// changes.
    std::optional<StepReport> operator()(const std::vector<std::size_t>& images, std::int64_t planned);

private:
    std::optional<TrainingBatch> batchOf(const std::vector<std::size_t>& images, std::int64_t planned);
    double descend(const torch::Tensor& loss);

    RunState& state_;
    FeatureSource& features_;
    const TrainOptions& options_;
    const Schedule& schedule_;
    GradientHook hook_;
};

} // namespace saccade
