#pragma once

#include "core/run/early_stopping.h"
#include "core/run/epoch_measure.h"
#include "core/run/run_directory.h"
#include "core/run/schedule.h"
#include "core/run/train_observer.h"
#include "core/train/feature_source.h"
#include "core/train/pinned_images.h"
#include "core/train/process_group.h"
#include "core/train/run_state.h"
#include "core/train/training_data.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <set>
#include <stop_token>
#include <string>

namespace saccade {

/// What happens after each epoch: the model is validated, the epoch is reported with the captions of the
/// pinned images, schedule and early stopping are told, and the best model so far is kept. What is passed
/// must outlive it.
class EpochEnd {
public:
    /// `planned`: steps of the whole run. Continues the state's schedule and early stopping. `group`: of the
    /// processes that train together, each of which has one of these, and of which the first alone writes;
    /// null: there is one.
    EpochEnd(const CaptionDataset& dataset, const TrainingData& data, RunDirectory& run, RunState& state,
             std::int64_t planned, TrainObserver& observer, std::stop_token stop,
             ProcessGroup* group = nullptr);

    /// Validates the model that the run starts from, as epoch 0, and keeps it until an epoch is better.
    /// `features`: of the run's images. False when asked to stop meanwhile.
    bool judgeStart(FeatureSource& features);
    /// Validates, reports and counts an epoch. False when asked to stop meanwhile: it is not counted.
    bool operator()(FeatureSource& features);

    /// The pinned images as the model captions them now, between two steps.
    std::vector<CaptionResult> samples();

    /// Writes the checkpoint and the model of the last step.
    void writeLast();

    const EpochMeasure& measure() const { return measure_; }
    const Schedule& schedule() const { return schedule_; }
    bool shouldStop() const { return stopping_.shouldStop(); }
    std::optional<double> best() const { return stopping_.state().best; }
    /// Whether a best model has been kept.
    bool hasBest() const { return std::filesystem::exists(run_.layout().bestModel()); }

private:
    bool validateInto(std::optional<ValidationReport>& validation, FeatureSource& features);
    EpochReport report(std::optional<ValidationReport> validation) const;
    void judge(EpochReport& report);
    bool writes() const { return group_ == nullptr || group_->isFirst(); }

    const CaptionDataset& dataset_;
    const TrainingData& data_;
    RunDirectory& run_;
    const TrainOptions& options_;
    RunState& state_;
    TrainObserver& observer_;
    std::stop_token stop_;
    ProcessGroup* group_;
    EpochMeasure measure_;
    Schedule schedule_;
    EarlyStopping stopping_;
    PinnedImages pinned_;
    std::set<std::string> told_; ///< problems of the validation images
    EpochReport last_report_;
};

} // namespace saccade
