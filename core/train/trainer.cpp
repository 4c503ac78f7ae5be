#include "core/train/trainer.h"

#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/base/path_list.h"
#include "core/base/random.h"
#include "core/captioner/added_words.h"
#include "core/captioner/model_average.h"
#include "core/captioner/model_file.h"
#include "core/run/epoch_measure.h"
#include "core/run/metrics_file.h"
#include "core/train/best_model_calibration.h"
#include "core/train/checkpoint.h"
#include "core/train/epoch_images.h"
#include "core/train/feature_setup.h"
#include "core/train/model_setup.h"
#include "core/train/moving_average.h"
#include "core/train/objective.h"
#include "core/train/pinned_images.h"
#include "core/train/training_summary.h"
#include "core/train/validation.h"

#include <torch/torch.h>

#include <chrono>
#include <cmath>
#include <set>

namespace saccade {
namespace {

using Clock = std::chrono::steady_clock;

constexpr double mostly_known = 0.75; ///< share of the words of the training captions, below which it is told

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// One run, from the data to the last checkpoint.
class Trainer {
public:
    Trainer(const CaptionDataset& dataset, RunDirectory& run, torch::Device device, TrainObserver& observer,
            std::stop_token stop)
        : dataset_(dataset), options_(run.options()), run_(run), device_(device), observer_(observer),
          stop_(std::move(stop)), measure_(options_.early_stopping_metric, 0), schedule_({}),
          stopping_(0, true) {}

    TrainOutcome run();

private:
    void prepare();
    void restore();
    void addWords(const Vocabulary& vocabulary);
    void prepareJudging();
    void announce();
    void announceMeasure();
    bool trainEpoch();
    void trainBatch(const std::vector<std::size_t>& images);
    void step(const BatchLoss& loss, std::size_t images, Clock::time_point start);
    std::int64_t plannedSteps() const {
        return static_cast<std::int64_t>(batches_per_epoch_) * options_.epochs;
    }
    bool endEpoch();
    bool judgesStart() const;
    bool keepStart();
    bool validateInto(std::optional<ValidationReport>& validation);
    bool judgeEpoch();
    EpochReport epochReport(std::optional<ValidationReport> validation) const;
    void judge(EpochReport& report);
    void checkpoint();
    bool calibrate();
    void progress(TrainPhase phase, std::size_t done, std::size_t total) {
        observer_.progress({phase, done, total});
    }
    /// While it lives, the model computes with the averages of its weights, where they are kept.
    std::unique_ptr<MovingAverage::InPlace> withAverages();
    bool hasBest() const { return std::filesystem::exists(run_.layout().bestModel()); }
    TrainOutcome outcome(bool finished) const;

    const CaptionDataset& dataset_;
    const TrainOptions options_;
    RunDirectory& run_;
    torch::Device device_;
    TrainObserver& observer_;
    std::stop_token stop_;

    TrainingData data_;
    std::shared_ptr<Captioner> captioner_;
    std::unique_ptr<AdamW> optimiser_;
    std::unique_ptr<MovingAverage> average_; ///< null where none is kept
    std::unique_ptr<Objective> objective_;
    std::unique_ptr<FeatureSource> features_;
    EpochMeasure measure_;
    Schedule schedule_;
    EarlyStopping stopping_;
    TrainingState state_;
    std::size_t batches_per_epoch_ = 0;
    PinnedImages pinned_;
    std::set<std::string> told_; ///< problems of the validation images
    EpochReport last_report_;
    Clock::time_point last_checkpoint_ = Clock::now();
};

TrainOutcome Trainer::run() {
    prepare();
    features_ = openFeatures(dataset_, *captioner_, data_, options_, run_.layout(), observer_, stop_);
    if (!features_)
        return outcome(false);
    announceMeasure(); // last, so that a window that shows one message keeps it in view
    if (judgesStart() && !keepStart())
        return outcome(false);
    while (state_.epoch < options_.epochs && !stopping_.shouldStop()) {
        if (!trainEpoch() || !endEpoch()) {
            checkpoint();
            return outcome(false);
        }
    }
    if (state_.epoch > 0 && state_.best_epoch == 0 && hasBest())
        observer_.message(
            say("No epoch was better than the starting model, so the starting model is kept as the best."));
    return outcome(calibrate());
}

void Trainer::prepare() {
    progress(TrainPhase::ReadingData, 0, dataset_.images.size());
    const bool goes_on = std::filesystem::exists(run_.layout().lastState());
    if (goes_on)
        captioner_ = readModel(run_.layout().lastState());
    else if (const auto files = pathList(options_.initial_model); !files.empty())
        captioner_ = readAverage(files);
    Vocabulary vocabulary;
    if (captioner_) {
        captioner_->setTemperature(1); // was fitted to other weights than those that are to be learned
        captioner_->setDropout(options_.dropout, options_.input_dropout);
        vocabulary = captioner_->vocabulary();
    }
    TrainOptions of_data = options_;
    of_data.add_words = options_.add_words && !goes_on; // they were added as the run began
    data_ = prepareData(dataset_, of_data, vocabulary,
                        [this](const Message& sentence) { observer_.problem(sentence); });
    if (!captioner_)
        captioner_ = makeCaptioner(options_, data_, std::move(vocabulary), observer_);
    else if (vocabulary.size() > captioner_->vocabulary().size())
        addWords(vocabulary);
    captioner_->setName(
        std::filesystem::absolute(run_.layout().directory / ".").parent_path().filename().string());
    captioner_->to(device_);
    objective_ = makeObjective(options_, data_, *captioner_);
    optimiser_ = std::make_unique<AdamW>(makeOptimiser(*captioner_, objective_->beside(), options_));
    if (options_.average_decay > 0 || options_.start_share > 0)
        average_ = std::make_unique<MovingAverage>(averagedTensors(*captioner_), options_.average_decay,
                                                   options_.start_share);
    if (goes_on)
        restore();
    else
        run_.rewind(0, -1); // a run that ended before its first checkpoint starts again

    const auto batch_images = static_cast<std::size_t>(options_.batch_images);
    batches_per_epoch_ = (imagesPerEpoch(data_) + batch_images - 1) / batch_images;
    if (batches_per_epoch_ == 0)
        throw Error(say("The option \"dataset_weights\" leaves no image to train on."));
    prepareJudging();
    pinned_ = PinnedImages(dataset_, data_.validation.empty() ? data_.training : data_.validation,
                           static_cast<std::size_t>(options_.pinned_images), captioner_->config().preprocess);
    announce();
}

/// To the model that the run goes on from.
void Trainer::addWords(const Vocabulary& vocabulary) {
    const std::size_t count = vocabulary.size() - captioner_->vocabulary().size();
    torch::manual_seed(static_cast<std::uint64_t>(options_.seed));
    captioner_ = withAddedWords(*captioner_, vocabulary, logFrequencies(data_, vocabulary.size()));
    observer_.message(sayCount(static_cast<std::int64_t>(count),
                               "%1 word is new to the model and added (add_words).",
                               "%1 words are new to the model and added (add_words)."));
}

void Trainer::prepareJudging() {
    measure_ = EpochMeasure(options_.early_stopping_metric, data_.validation.size());
    // A value of another measure (the data has changed, or an earlier version judged by it) cannot be
    // compared.
    if ((state_.measure.empty() ? options_.early_stopping_metric : state_.measure) != measure_.name())
        state_.early_stopping = state_.schedule.metric = {};
    state_.measure = measure_.name();
    schedule_ = Schedule({.kind = scheduleFromName(options_.schedule),
                          .warmup_steps = options_.warmup_steps,
                          .planned_steps = plannedSteps(),
                          .higher_is_better = measure_.higherIsBetter()},
                         state_.schedule);
    stopping_ = EarlyStopping(options_.patience, measure_.higherIsBetter(), state_.early_stopping);
}

void Trainer::announce() {
    observer_.message(say("%1 training images with %2 captions, %3 validation images, %4 words",
                          data_.training.size(), data_.captionCount(data_.training), data_.validation.size(),
                          captioner_->vocabulary().size()));
    if (state_.step == 0 && !options_.initial_model.empty())
        observer_.message(
            say("Training starts from a model with the encoder \"%1\" and keeps its sizes and preprocessing.",
                captioner_->config().encoder.name));
    if (data_.known_words < mostly_known) {
        const std::string share = fixedNumber(100 * data_.known_words, 0);
        observer_.message(state_.step == 0 && options_.initial_model.empty()
                              ? say("The model knows only %1 in 100 words of the training captions; the "
                                    "others occur fewer than %2 "
                                    "times (minimum_count).",
                                    share, options_.minimum_count)
                              : say("The model knows only %1 in 100 words of the training captions; its "
                                    "vocabulary was made from "
                                    "other captions.",
                                    share));
    }
    if (startsFromNothing(options_) && options_.encoder != "scenes_cnn")
        observer_.message(say("The encoder starts without pretrained weights, so all of it is trained, which "
                              "takes long; encoder_weights names a file of them."));
}

void Trainer::announceMeasure() {
    if (data_.validation.empty())
        observer_.message(say(
            "There are no validation images, so there are no scores: the last epoch is taken as the best."));
    else if (measure_.name() != options_.early_stopping_metric)
        observer_.message(say("Scores on so few validation images (%1) are mostly chance, so the best epoch "
                              "is the one with the lowest validation loss.",
                              data_.validation.size()));
}

void Trainer::restore() {
    state_ = readState(run_.layout().lastState(), objective_->beside(), *optimiser_);
    if (average_)
        average_->setState(readAverages(run_.layout().lastState()));
    run_.rewind(state_.step, state_.epoch);
    if (const Metrics metrics = readMetrics(run_.layout().metrics()); !metrics.epochs.empty())
        last_report_ = metrics.epochs.back();
    observer_.message(say("Resuming after step %1.", state_.step));
}

/// False when asked to stop before its last batch was done.
bool Trainer::trainEpoch() {
    captioner_->train(true);
    const auto batches = epochBatches(data_, static_cast<std::size_t>(options_.batch_images),
                                      static_cast<std::uint64_t>(options_.seed), state_.epoch);
    while (static_cast<std::size_t>(state_.batch) < batches.size()) {
        if (stop_.stop_requested())
            return false;
        trainBatch(batches[static_cast<std::size_t>(state_.batch)]);
        ++state_.batch;
        if (secondsSince(last_checkpoint_) >= options_.checkpoint_seconds)
            checkpoint();
    }
    if (state_.epoch_images == 0)
        throw Error(say("None of the training images can be read."));
    return true;
}

void Trainer::trainBatch(const std::vector<std::size_t>& images) {
    const Clock::time_point start = Clock::now();
    // Every draw of this batch follows from seed and position alone: dropout and augmentation are the same
    // after a resume.
    const std::uint64_t seed =
        Random(Random(static_cast<std::uint64_t>(options_.seed)).next() ^
               (static_cast<std::uint64_t>(state_.epoch) << 32U) ^ static_cast<std::uint64_t>(state_.batch))
            .next();
    torch::manual_seed(seed);
    BatchFeatures features;
    {
        const torch::AutoGradMode gradients(trainsEncoder(options_));
        features = features_->augmented(images, seed);
    }
    if (features.kept.empty())
        return;
    TrainingBatch batch;
    batch.grid = captioner_->encoder().annotate(features.tensors);
    batch.geometries = features.geometries;
    batch.now = {state_.step + 1, plannedSteps()};
    for (const std::size_t position : features.kept)
        batch.images.push_back(images[position]);
    batch.memory =
        captioner_->decoder().remember(batch.grid, static_cast<int>(features.tensors.front().size(2)),
                                       static_cast<int>(features.tensors.front().size(3)));
    step((*objective_)(*captioner_, batch), batch.images.size(), start);
}

void Trainer::step(const BatchLoss& loss, std::size_t images, Clock::time_point start) {
    const double total = loss.total.item<double>();
    optimiser_->zeroGradients();
    double norm = 0;
    if (std::isfinite(total)) {
        loss.total.backward();
        const double largest = options_.gradient_clip > 0 ? options_.gradient_clip : HUGE_VAL;
        norm = torch::nn::utils::clip_grad_norm_(optimiser_->parameters(), largest);
    }
    if (!std::isfinite(total) || !std::isfinite(norm))
        throw Error(say("The loss is not finite at step %1. The last checkpoint is from before that; resume "
                        "with a lower learning rate.",
                        state_.step + 1));
    const double multiplier = schedule_.multiplier(state_.step + 1);
    optimiser_->step(multiplier);
    ++state_.step;
    if (average_)
        average_->update(state_.step);

    const double seconds = std::max(secondsSince(start), 1e-9);
    state_.seconds += seconds;
    state_.epoch_seconds += seconds;
    state_.epoch_loss += total * static_cast<double>(loss.words);
    state_.epoch_cross_entropy += loss.cross_entropy * static_cast<double>(loss.words);
    state_.epoch_words += loss.words;
    state_.epoch_images += static_cast<std::int64_t>(images);
    state_.epoch_captions += loss.captions;

    const StepReport report{.step = state_.step,
                            .epoch = state_.epoch + 1,
                            .loss = total,
                            .perplexity = std::exp(loss.cross_entropy),
                            .learning_rate = options_.learning_rate * multiplier,
                            .gradient_norm = norm,
                            .images_per_second = static_cast<double>(images) / seconds,
                            .captions_per_second = static_cast<double>(loss.captions) / seconds,
                            .seconds = state_.seconds,
                            .reward = loss.reward};
    run_.append(report);
    observer_.step(report);
    progress(TrainPhase::Training, static_cast<std::size_t>(state_.step),
             static_cast<std::size_t>(plannedSteps()));
}

/// Validates, reports and writes the checkpoint of an epoch. False when asked to stop meanwhile.
bool Trainer::endEpoch() {
    captioner_->train(false);
    if (!judgeEpoch())
        return false;
    ++state_.epoch;
    state_.batch = 0;
    state_.epoch_loss = state_.epoch_cross_entropy = state_.epoch_seconds = 0;
    state_.epoch_words = state_.epoch_images = state_.epoch_captions = 0;
    checkpoint();
    return true;
}

/// Training can make a model worse: where there is one to start from, the epochs have to be better than it. A
/// run of no epochs keeps it in any case; it may be the mean of several.
bool Trainer::judgesStart() const {
    return options_.epochs == 0 ||
           (state_.step == 0 && !options_.initial_model.empty() && !data_.validation.empty());
}

/// Reported as epoch 0. False when asked to stop meanwhile.
bool Trainer::keepStart() {
    captioner_->train(false);
    EpochReport report;
    report.best = true;
    if (!validateInto(report.validation))
        return false;
    judge(report);
    run_.append(report);
    observer_.epoch(report);
    return true;
}

/// Leaves `validation` empty where there are no images for it. False when asked to stop meanwhile.
bool Trainer::validateInto(std::optional<ValidationReport>& validation) {
    if (data_.validation.empty())
        return true;
    const auto problem = [this](const Message& sentence) {
        if (told_.insert(sentence.english()).second) // and not again after each epoch
            observer_.problem(sentence);
    };
    validation = validate(*captioner_, *features_, dataset_, data_, options_.validation_beam, problem,
                          [this](std::size_t done, std::size_t total) {
                              progress(TrainPhase::Validating, done, total);
                              return !stop_.stop_requested();
                          });
    return validation.has_value();
}

/// With the weights that are kept. False when asked to stop meanwhile.
bool Trainer::judgeEpoch() {
    const auto averaged = withAverages();
    std::optional<ValidationReport> validation;
    if (!validateInto(validation))
        return false;
    EpochReport report = epochReport(std::move(validation));
    judge(report);
    run_.append(report);
    observer_.epoch(report);
    return true;
}

EpochReport Trainer::epochReport(std::optional<ValidationReport> validation) const {
    const auto words = static_cast<double>(std::max<std::int64_t>(state_.epoch_words, 1));
    const double seconds = std::max(state_.epoch_seconds, 1e-9);
    EpochReport report{.epoch = state_.epoch + 1,
                       .step = state_.step,
                       .loss = state_.epoch_loss / words,
                       .perplexity = std::exp(state_.epoch_cross_entropy / words),
                       .learning_rate = options_.learning_rate * schedule_.multiplier(state_.step),
                       .images_per_second = static_cast<double>(state_.epoch_images) / seconds,
                       .captions_per_second = static_cast<double>(state_.epoch_captions) / seconds,
                       .seconds = state_.seconds,
                       .best = true,
                       .validation = std::move(validation),
                       .samples = {}};
    report.samples = pinned_.caption(*captioner_, options_.validation_beam);
    return report;
}

/// Tells schedule and early stopping how the epoch went, and keeps the model when it is the best so far.
void Trainer::judge(EpochReport& report) {
    if (report.validation) {
        const double value = measure_.of(*report.validation);
        report.best = stopping_.update(value);
        schedule_.endEpoch(value);
    }
    if (report.best) {
        state_.best_epoch = report.epoch;
        writeModel(run_.layout().bestModel(), *captioner_, Precision::Float16,
                   trainingSummary(dataset_, data_, options_, report));
    }
    state_.early_stopping = stopping_.state();
    state_.schedule = schedule_.state();
    last_report_ = report;
}

void Trainer::checkpoint() {
    const std::string summary = trainingSummary(dataset_, data_, options_, last_report_);
    run_.flush();
    writeState(run_.layout().lastState(), *captioner_, objective_->beside(), *optimiser_,
               average_ ? average_->state() : NamedTensors(), state_, summary);
    const auto averaged = withAverages();
    writeModel(run_.layout().lastModel(), *captioner_, Precision::Float32, summary);
    last_checkpoint_ = Clock::now();
}

/// False when asked to stop meanwhile.
bool Trainer::calibrate() {
    if (!options_.calibrate || data_.validation.empty() || !hasBest())
        return true;
    return calibrateBestModel(run_.layout().bestModel(), dataset_, data_,
                              keepsFeatures(options_) ? features_.get() : nullptr, device_, observer_, stop_);
}

std::unique_ptr<MovingAverage::InPlace> Trainer::withAverages() {
    return average_ ? std::make_unique<MovingAverage::InPlace>(*average_) : nullptr;
}

TrainOutcome Trainer::outcome(bool finished) const {
    return {.finished = finished,
            .stopped = !finished,
            .epochs = state_.epoch,
            .best_epoch = state_.best_epoch,
            .best = stopping_.state().best,
            .measure = measure_.name(),
            .best_model = hasBest() ? run_.layout().bestModel() : std::filesystem::path()};
}

} // namespace

TrainOutcome train(const CaptionDataset& dataset, RunDirectory& run, torch::Device device,
                   TrainObserver& observer, std::stop_token stop) {
    return Trainer(dataset, run, device, observer, std::move(stop)).run();
}

} // namespace saccade
