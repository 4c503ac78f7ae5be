#include "core/train/cost_measurement.h"

#include "core/base/path_list.h"
#include "core/captioner/model_average.h"
#include "core/captioner/model_file.h"
#include "core/data/feature_cache.h"
#include "core/run/schedule.h"
#include "core/run/train_observer.h"
#include "core/train/best_model_calibration.h"
#include "core/train/epoch_images.h"
#include "core/train/feature_setup.h"
#include "core/train/model_setup.h"
#include "core/train/run_state.h"
#include "core/train/shape_batches.h"
#include "core/train/training_step.h"
#include "core/train/validation.h"

#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <map>

namespace saccade {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t measured_frozen = 32; ///< images in the measured step over a frozen encoder
constexpr std::size_t measured_live = 8;    ///< the same where each image is encoded at each step
constexpr std::size_t measured_validation = 8;
constexpr std::size_t looked_at = 4;   ///< times as many images are looked at for some of one shape
constexpr double enough_seconds = 0.5; ///< of steps, for a mean that can be relied on
constexpr int maximum_steps = 5;
/// Calibrating reads the captions some times over, without writing any.
constexpr double calibration_share = 3;

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Every n-th image, so that large and small ones are among them.
std::vector<std::size_t> spread(const std::vector<std::size_t>& images, std::size_t count) {
    std::vector<std::size_t> some;
    count = std::min(count, images.size());
    for (std::size_t i = 0; i < count; ++i)
        some.push_back(images[i * images.size() / count]);
    return some;
}

/// Those of the shape that most have: nearly all batches of a run are of one shape.
std::vector<std::size_t> mostlySeenShape(const std::vector<std::size_t>& images, FeatureSource& source) {
    const auto alike = shapeBatches(images, source, images.size());
    return *std::max_element(alike.begin(), alike.end(),
                             [](const auto& a, const auto& b) { return a.size() < b.size(); });
}

/// Features that were computed before, as a run reads them from its cache.
class KnownFeatures : public FeatureSource {
public:
    /// Computes those of images that have one shape.
    BatchFeatures add(const std::vector<std::size_t>& images, FeatureSource& source) {
        BatchFeatures batch = source.features(images);
        for (std::size_t i = 0; i < batch.kept.size(); ++i) {
            Known known{{}, batch.geometries[i], source.shape(images.front())};
            for (const torch::Tensor& level : batch.tensors)
                known.levels.push_back(level[static_cast<std::int64_t>(i)]);
            known_.insert_or_assign(images[batch.kept[i]], std::move(known));
        }
        return batch;
    }
    cv::Size shape(std::size_t image) override {
        const auto found = known_.find(image);
        return found == known_.end() ? cv::Size() : found->second.shape;
    }
    BatchFeatures features(const std::vector<std::size_t>& images) override {
        BatchFeatures batch;
        std::vector<std::vector<torch::Tensor>> levels;
        for (std::size_t i = 0; i < images.size(); ++i) {
            const auto found = known_.find(images[i]);
            if (found == known_.end())
                continue;
            batch.kept.push_back(i);
            batch.geometries.push_back(found->second.geometry);
            levels.resize(found->second.levels.size());
            for (std::size_t level = 0; level < levels.size(); ++level)
                levels[level].push_back(found->second.levels[level]);
        }
        for (const std::vector<torch::Tensor>& level : levels)
            batch.tensors.push_back(torch::stack(level));
        return batch;
    }

private:
    struct Known {
        std::vector<torch::Tensor> levels; ///< [channels, rows, columns]
        Geometry geometry;
        cv::Size shape;
    };
    std::map<std::size_t, Known> known_;
};

/// A run that leaves no trace.
class Measurement {
public:
    Measurement(const CaptionDataset& dataset, const TrainOptions& options, c10::Device device,
                const std::stop_token& stop)
        : dataset_(dataset), options_(options), device_(device), stop_(stop), keeps_(keepsFeatures(options)) {
    }

    std::optional<RunCost> run() {
        prepare();
        if (stop_.stop_requested() || !encode() || !train() || !validateSome())
            return std::nullopt;
        const auto all = static_cast<double>(data_.training.size() + data_.validation.size());
        const auto validated = static_cast<double>(data_.validation.size());
        const double calibrated = std::min(validated, static_cast<double>(maximum_calibration_images));
        RunCost cost;
        cost.before = keeps_ ? all * encoding_ : 0;
        cost.per_epoch = static_cast<double>(imagesPerEpoch(data_)) * training_ + validated * validation_;
        cost.after = options_.calibrate ? calibrated * calibration_share * validation_ : 0;
        cost.cache_bytes =
            keeps_ ? FeatureCache::expectedBytes(data_.training.size() + data_.validation.size(), halfs_) : 0;
        cost.checkpoint_bytes = checkpointBytes();
        return cost;
    }

private:
    void prepare();
    bool encode();
    bool train();
    bool validateSome();
    std::uintmax_t checkpointBytes() const;
    FeatureSource& source() { return keeps_ ? static_cast<FeatureSource&>(known_) : *live_; }

    const CaptionDataset& dataset_;
    const TrainOptions& options_;
    c10::Device device_;
    const std::stop_token& stop_;
    const bool keeps_;
    TrainObserver silent_;
    TrainingData data_;
    RunState state_;
    std::unique_ptr<LiveFeatures> live_;
    KnownFeatures known_;
    std::vector<std::size_t> batch_;
    std::size_t halfs_ = 0; ///< numbers that are kept of an image
    double encoding_ = 0;   ///< seconds per image, as are the others
    double training_ = 0;
    double validation_ = 0;
};

void Measurement::prepare() {
    Vocabulary vocabulary;
    if (const auto files = pathList(options_.initial_model); !files.empty()) {
        state_.captioner = readAverage(files);
        state_.captioner->configureTraining(options_.decoder_options);
        vocabulary = state_.captioner->vocabulary();
    }
    TrainOptions of_data = options_;
    of_data.add_words = false; // some more words take no more time
    data_ = prepareData(dataset_, of_data, vocabulary, [](const Message&) {});
    if (!state_.captioner)
        state_.captioner = makeCaptioner(options_, data_, std::move(vocabulary), silent_);
    state_.captioner->to(device_);
    state_.objective = makeObjective({options_, data_, *state_.captioner});
    state_.optimiser =
        std::make_unique<AdamW>(makeOptimiser(*state_.captioner, state_.objective->state(), options_));
    if (options_.average_decay > 0 || options_.start_share > 0)
        state_.average = std::make_unique<MovingAverage>(averagedTensors(*state_.captioner),
                                                         options_.average_decay, options_.start_share);
    live_ = std::make_unique<LiveFeatures>(
        dataset_, *state_.captioner,
        AugmentOptions{options_.augment_crop, options_.augment_colour, options_.augment_flip},
        [](const Message&) {});
    const std::size_t count =
        std::min(static_cast<std::size_t>(options_.batch_images), keeps_ ? measured_frozen : measured_live);
    batch_ = spread(mostlySeenShape(spread(data_.training, looked_at * count), *live_), count);
}

/// What a run with a cache does first. False when asked to stop meanwhile.
bool Measurement::encode() {
    if (!keeps_)
        return true;
    const torch::NoGradGuard no_grad;
    state_.captioner->train(false);
    live_->features({batch_.front()}); // the first time, memory is allocated
    const Clock::time_point start = Clock::now();
    const BatchFeatures features = known_.add(batch_, *live_);
    if (features.kept.empty())
        throw Error(say("None of the training images can be read."));
    encoding_ = secondsSince(start) / static_cast<double>(features.kept.size());
    for (const torch::Tensor& level : features.tensors)
        halfs_ += static_cast<std::size_t>(level[0].numel());
    return !stop_.stop_requested();
}

/// False when asked to stop meanwhile.
bool Measurement::train() {
    state_.captioner->train(true);
    const Schedule schedule({.kind = ScheduleKind::Constant});
    TrainingStep step(state_, source(), options_, schedule);
    double seconds = 0;
    int steps = 0;
    for (int i = 0; i <= maximum_steps && seconds < enough_seconds; ++i) {
        const Clock::time_point start = Clock::now();
        if (stop_.stop_requested())
            return false;
        if (!step({&batch_, 1}, maximum_steps))
            throw Error(say("None of the training images can be read."));
        if (i == 0)
            continue; // the first time, memory is allocated
        seconds += secondsSince(start);
        ++steps;
    }
    training_ = seconds / steps / static_cast<double>(batch_.size());
    return true;
}

/// False when asked to stop meanwhile.
bool Measurement::validateSome() {
    if (data_.validation.empty())
        return true;
    const std::vector<std::size_t> all = data_.validation;
    const std::vector<std::size_t> some = spread(all, measured_validation);
    state_.captioner->train(false);
    if (keeps_) {
        const torch::NoGradGuard no_grad;
        for (const std::vector<std::size_t>& alike : shapeBatches(some, *live_))
            known_.add(alike, *live_);
    }
    data_.validation = some;
    const Clock::time_point start = Clock::now();
    const std::optional<ValidationReport> report = validate(
        *state_.captioner, source(), dataset_, data_, options_.validation_beam, [](const Message&) {},
        [this](std::size_t, std::size_t) { return !stop_.stop_requested(); });
    validation_ = secondsSince(start) / static_cast<double>(some.size());
    data_.validation = all;
    return report.has_value();
}

/// As epoch_end.h writes them: the state, the last model and the best one.
std::uintmax_t Measurement::checkpointBytes() const {
    const auto numbers = [](const NamedTensors& tensors) {
        std::uintmax_t count = 0;
        for (const auto& [name, tensor] : tensors)
            count += static_cast<std::uintmax_t>(tensor.numel());
        return count;
    };
    const std::uintmax_t model = numbers(tensorsOf(*state_.captioner));
    const std::uintmax_t state = model + numbers(state_.objective->state()) +
                                 numbers(state_.optimiser->state()) +
                                 (state_.average ? numbers(state_.average->state()) : 0);
    return 4 * state + 4 * model + 2 * model;
}

} // namespace

std::optional<RunCost> measureRunCost(const CaptionDataset& dataset, const TrainOptions& options,
                                      c10::Device device, const std::stop_token& stop) {
    return Measurement(dataset, options, device, stop).run();
}

} // namespace saccade
