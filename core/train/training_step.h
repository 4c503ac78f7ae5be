#pragma once

#include "core/run/schedule.h"
#include "core/run/train_options.h"
#include "core/run/train_report.h"
#include "core/train/feature_source.h"
#include "core/train/gradient_sum.h"
#include "core/train/run_state.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace saccade {

/// The images of each of the batches of a step.
using StepBatches = std::span<const std::vector<std::size_t>>;

/// One step of the optimiser: from batches of images to changed weights. What is passed must outlive it. The
/// processes of a group make each step together, so that it is the step that one of them would make: each
/// takes its share of the images of every batch.
class TrainingStep {
public:
    TrainingStep(RunState& state, FeatureSource& features, const TrainOptions& options,
                 const Schedule& schedule, ProcessGroup* group = nullptr);
    ~TrainingStep();
    TrainingStep(const TrainingStep&) = delete;
    TrainingStep& operator=(const TrainingStep&) = delete;

    /// `batches`: images of the dataset, at least one batch. Batches, and in a batch images of different
    /// shapes, are computed one after another and their gradients added up, each weighted by its words, so
    /// that the step is that of one large batch.
    /// `planned`: steps of the whole run. Counts the step in the state, but not its batches. Nothing when no
    /// image could be read. Throws Error when loss or gradient are not finite, before any weight changes. The
    /// processes of a group get the same report.
    std::optional<StepReport> operator()(StepBatches batches, std::int64_t planned);

private:
    /// Sums over what a step has read.
    struct Sums {
        double loss = 0; ///< over words, as are the next two
        double cross_entropy = 0;
        double reward = 0;
        std::int64_t words = 0;
        std::int64_t captions = 0;
        std::int64_t images = 0;
    };

    /// Images of a batch that have one shape: what is computed at once.
    struct Part {
        std::vector<std::size_t> images;
        std::size_t batch;  ///< of the step's
        std::size_t number; ///< of the batch's parts
    };
    std::vector<Part> partsOf(StepBatches batches);
    /// Whether one is not all that the step is made from.
    bool inParts(const std::vector<Part>& parts) const { return parts.size() > 1 || group_ != nullptr; }
    void learn(const std::vector<Part>& parts, std::size_t index, std::int64_t planned, Sums& sums);
    std::optional<TrainingBatch> batchOf(const std::vector<Part>& parts, std::size_t index,
                                         std::int64_t planned);
    void sumOverProcesses(Sums& sums);
    double descend(const Sums& sums, bool weighted);
    void count(const Sums& sums, double seconds);

    RunState& state_;
    FeatureSource& features_;
    const TrainOptions& options_;
    const Schedule& schedule_;
    ProcessGroup* group_; ///< null: there is one process
    std::unique_ptr<GradientSum> gradients_;
};

} // namespace saccade
