#include "core/train/trainer.h"

#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/base/path_list.h"
#include "core/captioner/added_words.h"
#include "core/captioner/model_average.h"
#include "core/captioner/model_file.h"
#include "core/train/best_model_calibration.h"
#include "core/train/epoch_end.h"
#include "core/train/epoch_images.h"
#include "core/train/feature_setup.h"
#include "core/train/mixed_precision.h"
#include "core/train/model_setup.h"
#include "core/train/run_features.h"
#include "core/train/shape_batches.h"

#include <torch/torch.h>

#include <chrono>

namespace saccade {
namespace {

using Clock = std::chrono::steady_clock;

constexpr double mostly_known = 0.75; ///< share of the words of the training captions, below which it is said

/// One run, from the data to the last checkpoint.
class Trainer {
public:
    Trainer(const CaptionDataset& dataset, RunDirectory& run, torch::Device device, TrainObserver& observer,
            std::stop_token stop, ProcessGroup* group)
        : dataset_(dataset), options_(run.options()), run_(run), device_(device), observer_(observer),
          stop_(std::move(stop)), group_(group) {}

    TrainOutcome run();

private:
    void prepare();
    void prepareModel(bool resumes);
    void restore();
    void join();
    bool isFirst() const { return group_ == nullptr || group_->isFirst(); }
    bool stopped() { return group_ ? group_->any(stop_.stop_requested()) : stop_.stop_requested(); }
    void addWords(const Vocabulary& vocabulary);
    void announce();
    void announceWarmUp();
    void announceMeasure();
    void choosePrecision(FeatureSource& features);
    bool trainEpochs(FeatureSource& features);
    bool trainEpoch(TrainingStep& step, FeatureSource& features);
    std::vector<std::vector<std::size_t>> batchesOfEpoch(FeatureSource& features, int epoch) const;
    std::vector<std::size_t> measuredImages(FeatureSource& features) const;
    bool judgesStart() const;
    std::int64_t plannedSteps() const {
        const auto of_step = static_cast<std::size_t>(options_.accumulate);
        const std::size_t steps_per_epoch = (batches_per_epoch_ + of_step - 1) / of_step;
        return static_cast<std::int64_t>(steps_per_epoch) * options_.epochs;
    }
    void checkpoint();
    bool finishModels(FeatureSource& features);
    void progress(TrainPhase phase, std::size_t done, std::size_t total) {
        observer_.progress({phase, done, total});
    }
    TrainOutcome outcome(bool finished) const;

    const CaptionDataset& dataset_;
    const TrainOptions options_;
    RunDirectory& run_;
    torch::Device device_;
    TrainObserver& observer_;
    std::stop_token stop_;
    ProcessGroup* group_; ///< null: there is one process

    TrainingData data_;
    RunState state_;
    std::optional<EpochEnd> epoch_end_; ///< from prepare() on
    std::size_t batches_per_epoch_ = 0;
    Clock::time_point last_checkpoint_ = Clock::now();
};

TrainOutcome Trainer::run() {
    prepare();
    const std::unique_ptr<FeatureSource> features =
        openFeatures(dataset_, *state_.captioner, data_, options_, run_.layout(), observer_, stop_, group_);
    if (!features)
        return outcome(false);
    choosePrecision(*features);
    announceMeasure(); // last, so that a window that shows one message keeps it in view
    if (judgesStart() && !epoch_end_->judgeStart(*features))
        return outcome(false);
    if (!trainEpochs(*features)) {
        checkpoint();
        return outcome(false);
    }
    if (state_.at.epoch > 0 && state_.at.best_epoch == 0 && epoch_end_->hasBest())
        observer_.message(
            say("No epoch was better than the starting model, so the starting model is kept as the best."));
    return outcome(!isFirst() || finishModels(*features));
}

void Trainer::prepare() {
    progress(TrainPhase::ReadingData, 0, dataset_.images.size());
    bool resumes = std::filesystem::exists(run_.layout().lastState());
    if (group_ != nullptr)
        resumes = group_->any(isFirst() && resumes, Patience::Alone);
    prepareModel(resumes);
    if (resumes)
        restore();
    else
        run_.rewind(0, -1); // a run that ended before its first checkpoint starts again

    const auto batch_images = static_cast<std::size_t>(options_.batch_images);
    batches_per_epoch_ = (imagesPerEpoch(data_) + batch_images - 1) / batch_images;
    if (batches_per_epoch_ == 0)
        throw Error(say("The option \"dataset_weights\" leaves no image to train on."));
    if (group_ != nullptr)
        join();
    epoch_end_.emplace(dataset_, data_, run_, state_, plannedSteps(), observer_, stop_, group_);
    announce();
}

/// The data, the model and what trains it.
void Trainer::prepareModel(bool resumes) {
    std::shared_ptr<Captioner>& captioner = state_.captioner;
    if (resumes)
        captioner = readModel(run_.layout().lastState());
    else if (const auto files = pathList(options_.initial_model); !files.empty())
        captioner = readAverage(files);
    Vocabulary vocabulary;
    if (captioner) {
        captioner->setTemperature(1); // was fitted to other weights than those that are to be learned
        captioner->setTrainingFeatures(std::nullopt); // likewise; measured anew at the end
        captioner->configureTraining(options_.decoder_options);
        vocabulary = captioner->vocabulary();
    }
    TrainOptions of_data = options_;
    of_data.add_words = options_.add_words && !resumes; // they were added as the run began
    data_ = prepareData(dataset_, of_data, vocabulary, [this](const Message& sentence) {
        if (isFirst())
            observer_.problem(sentence);
    });
    if (!captioner)
        captioner = makeCaptioner(options_, data_, std::move(vocabulary), observer_);
    else if (vocabulary.size() > captioner->vocabulary().size())
        addWords(vocabulary);
    captioner->setName(
        std::filesystem::absolute(run_.layout().directory / ".").parent_path().filename().string());
    captioner->to(device_);
    state_.objective = makeObjective({options_, data_, *captioner});
    state_.optimiser =
        std::make_unique<AdamW>(makeOptimiser(*captioner, state_.objective->state(), options_));
    if (options_.average_decay > 0 || options_.start_share > 0)
        state_.average = std::make_unique<MovingAverage>(averagedTensors(*captioner), options_.average_decay,
                                                         options_.start_share);
}

/// To the model that the run starts from.
void Trainer::addWords(const Vocabulary& vocabulary) {
    const std::size_t count = vocabulary.size() - state_.captioner->vocabulary().size();
    torch::manual_seed(static_cast<std::uint64_t>(options_.seed));
    state_.captioner =
        withAddedWords(*state_.captioner, vocabulary, logFrequencies(data_, vocabulary.size()));
    observer_.message(sayCount(static_cast<std::int64_t>(count),
                               "%1 word is new to the model and added (add_words).",
                               "%1 words are new to the model and added (add_words)."));
}

/// Before what a window that shows one message keeps in view: it warns of a long warm-up by itself.
void Trainer::announceWarmUp() {
    if (plannedSteps() > 0 && options_.warmup_steps >= plannedSteps())
        observer_.message(say(
            "The warm-up (%1 steps) is at least as long as the whole run (%2 steps), so the full learning "
            "rate is never used: lower warmup_steps or raise epochs.",
            options_.warmup_steps, plannedSteps()));
}

void Trainer::announce() {
    announceWarmUp();
    observer_.message(say("%1 training images with %2 captions, %3 validation images, %4 words",
                          data_.training.size(), data_.captionCount(data_.training), data_.validation.size(),
                          state_.captioner->vocabulary().size()));
    if (state_.at.step == 0 && !options_.initial_model.empty())
        observer_.message(
            say("Training starts from a model with the encoder \"%1\" and keeps its sizes and preprocessing.",
                state_.captioner->config().encoder.name));
    if (data_.known_words < mostly_known) {
        const std::string share = fixedNumber(100 * data_.known_words, 0);
        observer_.message(state_.at.step == 0 && options_.initial_model.empty()
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
    else if (epoch_end_->measure().name() != options_.early_stopping_metric)
        observer_.message(say("Scores on so few validation images (%1) are mostly chance, so the best epoch "
                              "is the one with the lowest validation loss.",
                              data_.validation.size()));
}

void Trainer::restore() {
    readCheckpoint(run_.layout().lastState(), state_);
    run_.rewind(state_.at.step, state_.at.epoch);
    observer_.message(say("Resuming after step %1.", state_.at.step));
}

/// A resumed run computes as it did before, as far as this computer can.
void Trainer::choosePrecision(FeatureSource& features) {
    std::string& chosen = state_.at.precision;
    if (chosen.empty() || (options_.precision == "auto" && !hasBFloat16(device_)))
        chosen = saccade::choosePrecision(options_.precision, *state_.captioner, features, data_,
                                          measuredImages(features), trainsEncoder(options_), observer_);
    else if (options_.precision == "auto")
        observer_.message(say("Training computes in %1, as before.", chosen));
    if (group_ != nullptr)
        chosen = group_->shared(chosen); // they may be different computers
}

std::vector<std::vector<std::size_t>> Trainer::batchesOfEpoch(FeatureSource& features, int epoch) const {
    return epochBatches(data_, static_cast<std::size_t>(options_.batch_images),
                        static_cast<std::uint64_t>(options_.seed), epoch,
                        [&features](std::size_t image) { return features.shape(image); });
}

/// Some of the first batch.
std::vector<std::size_t> Trainer::measuredImages(FeatureSource& features) const {
    constexpr std::size_t enough_known = 32, enough_encoded = 8;
    std::vector<std::size_t> images = shapeBatches(batchesOfEpoch(features, 0).front(), features).front();
    images.resize(std::min(images.size(), keepsFeatures(options_) ? enough_known : enough_encoded));
    return images;
}

/// Training can make a model worse: where there is one to start from, the epochs have to be better than it. A
/// run of no epochs keeps it in any case; it may be the mean of several.
bool Trainer::judgesStart() const {
    return options_.epochs == 0 ||
           (state_.at.step == 0 && !options_.initial_model.empty() && !data_.validation.empty());
}

/// Makes sure that all processes begin with the same.
void Trainer::join() {
    const std::string facts = toJson(options_) + std::to_string(data_.training.size()) + "," +
                              std::to_string(data_.validation.size()) + "," +
                              std::to_string(data_.captionCount(data_.training)) + "," +
                              std::to_string(state_.captioner->vocabulary().size());
    shareState(state_, facts, *group_);
    observer_.message(say("%1 processes train together; each takes its share of every batch of %2 images.",
                          group_->size(), options_.batch_images));
}

/// False when asked to stop meanwhile.
bool Trainer::trainEpochs(FeatureSource& features) {
    TrainingStep step(state_, features, options_, epoch_end_->schedule(), group_);
    while (state_.at.epoch < options_.epochs && !epoch_end_->shouldStop()) {
        if (!trainEpoch(step, features) || !(*epoch_end_)(features))
            return false;
        checkpoint();
    }
    return true;
}

/// False when asked to stop before its last batch was done.
bool Trainer::trainEpoch(TrainingStep& step, FeatureSource& features) {
    state_.captioner->train(true);
    const auto batches = batchesOfEpoch(features, state_.at.epoch);
    while (static_cast<std::size_t>(state_.at.batch) < batches.size()) {
        if (stopped())
            return false;
        const auto first = static_cast<std::size_t>(state_.at.batch);
        const StepBatches of_step = StepBatches(batches).subspan(
            first, std::min(batches.size() - first, static_cast<std::size_t>(options_.accumulate)));
        if (const auto report = step(of_step, plannedSteps())) {
            run_.append(*report);
            observer_.step(*report);
            if (isFirst() && observer_.wantsSamples())
                observer_.samples(report->step, epoch_end_->samples());
            progress(TrainPhase::Training, static_cast<std::size_t>(state_.at.step),
                     static_cast<std::size_t>(plannedSteps()));
        }
        state_.at.batch += static_cast<std::int64_t>(of_step.size());
        const std::chrono::duration<double> unsaved = Clock::now() - last_checkpoint_;
        if (unsaved.count() >= options_.checkpoint_seconds)
            checkpoint();
    }
    if (state_.at.epoch_images == 0)
        throw Error(say("None of the training images can be read."));
    return true;
}

void Trainer::checkpoint() {
    epoch_end_->writeLast();
    last_checkpoint_ = Clock::now();
}

/// False when asked to stop meanwhile.
bool Trainer::finishModels(FeatureSource& features) {
    if (!epoch_end_->hasBest())
        return true;
    FeatureSource* kept = keepsFeatures(options_) ? &features : nullptr;
    const bool last_is_best = state_.at.best_epoch == state_.at.epoch;
    if (!addFeaturesToModels(run_.layout(), dataset_, data_, options_, last_is_best, kept, device_, observer_,
                             stop_))
        return false;
    return !options_.calibrate || data_.validation.empty() ||
           calibrateBestModel(run_.layout().bestModel(), dataset_, data_, kept, device_, observer_, stop_);
}

TrainOutcome Trainer::outcome(bool finished) const {
    return {.finished = finished,
            .stopped = !finished,
            .epochs = state_.at.epoch,
            .best_epoch = state_.at.best_epoch,
            .best = epoch_end_->best(),
            .measure = epoch_end_->measure().name(),
            .best_model = epoch_end_->hasBest() ? run_.layout().bestModel() : std::filesystem::path()};
}

} // namespace

TrainOutcome train(const CaptionDataset& dataset, RunDirectory& run, torch::Device device,
                   TrainObserver& observer, std::stop_token stop, ProcessGroup* group) {
    return Trainer(dataset, run, device, observer, std::move(stop), group).run();
}

RunDirectory openTogether(const std::filesystem::path& directory, const TrainOptions& options, bool resume,
                          ProcessGroup* group) {
    if (group != nullptr && !group->isFirst()) {
        group->shared("opened");
        return RunDirectory::beside(directory, options);
    }
    RunDirectory run = resume ? RunDirectory::resume(directory) : RunDirectory::create(directory, options);
    if (resume)
        run.setOptions(options);
    if (group != nullptr)
        group->shared("opened");
    return run;
}

} // namespace saccade
