#include "core/train/epoch_end.h"

#include "core/captioner/model_file.h"
#include "core/run/metrics_file.h"
#include "core/train/training_summary.h"
#include "core/train/validation.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace saccade {
namespace {

/// A value of another measure (the data has changed, or an earlier version judged by it) cannot be compared.
void forgetOtherMeasure(TrainingState& at, const EpochMeasure& measure, const TrainOptions& options) {
    if ((at.measure.empty() ? options.early_stopping_metric : at.measure) != measure.name())
        at.early_stopping = at.schedule.metric = {};
    at.measure = measure.name();
}

} // namespace

EpochEnd::EpochEnd(const CaptionDataset& dataset, const TrainingData& data, RunDirectory& run,
                   RunState& state, std::int64_t planned, TrainObserver& observer, std::stop_token stop,
                   ProcessGroup* group)
    : dataset_(dataset), data_(data), run_(run), options_(run.options()), state_(state), observer_(observer),
      stop_(std::move(stop)), group_(group), measure_(options_.early_stopping_metric, data.validation.size()),
      schedule_({}), stopping_(0, true),
      pinned_(dataset, data.validation.empty() ? data.training : data.validation,
              writes() ? static_cast<std::size_t>(options_.pinned_images) : 0,
              state.captioner->config().preprocess) {
    forgetOtherMeasure(state_.at, measure_, options_);
    schedule_ = Schedule({.kind = scheduleFromName(options_.schedule),
                          .warmup_steps = options_.warmup_steps,
                          .planned_steps = planned,
                          .higher_is_better = measure_.higherIsBetter()},
                         state_.at.schedule);
    stopping_ = EarlyStopping(options_.patience, measure_.higherIsBetter(), state_.at.early_stopping);
    if (!writes())
        return;
    if (const Metrics metrics = readMetrics(run_.layout().metrics()); !metrics.epochs.empty())
        last_report_ = metrics.epochs.back();
}

bool EpochEnd::judgeStart(FeatureSource& features) {
    state_.captioner->train(false);
    EpochReport start;
    start.best = true;
    if (!validateInto(start.validation, features))
        return false;
    judge(start);
    run_.append(start);
    observer_.epoch(start);
    return true;
}

bool EpochEnd::operator()(FeatureSource& features) {
    state_.captioner->train(false);
    {
        const auto averaged = state_.withAverages();
        if (group_ != nullptr)
            shareStatistics(*state_.captioner, *group_);
        std::optional<ValidationReport> validation;
        if (!validateInto(validation, features))
            return false;
        EpochReport epoch = report(std::move(validation));
        judge(epoch);
        run_.append(epoch);
        observer_.epoch(epoch);
    }
    TrainingState& at = state_.at;
    ++at.epoch;
    at.batch = 0;
    at.epoch_loss = at.epoch_cross_entropy = at.epoch_seconds = 0;
    at.epoch_words = at.epoch_images = at.epoch_captions = 0;
    return true;
}

/// Leaves `validation` empty where there are no images for it. False when asked to stop meanwhile.
bool EpochEnd::validateInto(std::optional<ValidationReport>& validation, FeatureSource& features) {
    if (data_.validation.empty())
        return true;
    const auto problem = [this](const Message& sentence) {
        if (told_.insert(sentence.english()).second) // and not again after each epoch
            observer_.problem(sentence);
    };
    validation = validate(
        *state_.captioner, features, dataset_, data_, options_.validation_beam, problem,
        [this](std::size_t done, std::size_t total) {
            observer_.progress({TrainPhase::Validating, done, total});
            return !stop_.stop_requested();
        },
        group_);
    return validation.has_value();
}

EpochReport EpochEnd::report(std::optional<ValidationReport> validation) const {
    const TrainingState& at = state_.at;
    const auto words = static_cast<double>(std::max<std::int64_t>(at.epoch_words, 1));
    const double seconds = std::max(at.epoch_seconds, 1e-9);
    return {.epoch = at.epoch + 1,
            .step = at.step,
            .loss = at.epoch_loss / words,
            .perplexity = std::exp(at.epoch_cross_entropy / words),
            .learning_rate = options_.learning_rate * schedule_.multiplier(at.step),
            .images_per_second = static_cast<double>(at.epoch_images) / seconds,
            .captions_per_second = static_cast<double>(at.epoch_captions) / seconds,
            .seconds = at.seconds,
            .best = true,
            .validation = std::move(validation),
            .samples = pinned_.caption(*state_.captioner, options_.validation_beam)};
}

std::vector<CaptionResult> EpochEnd::samples() {
    state_.captioner->train(false);
    std::vector<CaptionResult> captions;
    {
        const auto averaged = state_.withAverages();
        captions = pinned_.caption(*state_.captioner, options_.validation_beam);
    }
    state_.captioner->train(true);
    return captions;
}

/// Keeps the model when it is the best so far.
void EpochEnd::judge(EpochReport& report) {
    if (report.validation) {
        const double value = measure_.of(*report.validation);
        report.best = stopping_.update(value);
        schedule_.endEpoch(value);
    }
    if (report.best) {
        state_.at.best_epoch = report.epoch;
        if (writes())
            writeModel(run_.layout().bestModel(), *state_.captioner, Precision::Float16,
                       trainingSummary(dataset_, data_, options_, report));
    }
    state_.at.early_stopping = stopping_.state();
    state_.at.schedule = schedule_.state();
    last_report_ = report;
}

void EpochEnd::writeLast() {
    if (!writes())
        return;
    const std::string summary = trainingSummary(dataset_, data_, options_, last_report_);
    run_.flush();
    writeCheckpoint(run_.layout().lastState(), state_, summary);
    const auto averaged = state_.withAverages();
    writeModel(run_.layout().lastModel(), *state_.captioner, Precision::Float32, summary);
}

} // namespace saccade
