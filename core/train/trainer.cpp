#include "core/train/trainer.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/model/fine_tuning.h"
#include "core/model/model_file.h"
#include "core/train/adamw.h"
#include "core/train/cached_features.h"
#include "core/train/checkpoint.h"
#include "core/train/epoch_meter.h"
#include "core/train/loss.h"
#include "core/train/training_data.h"
#include "core/train/training_summary.h"
#include "core/train/validation.h"

#include <torch/torch.h>

#include <cmath>

namespace saccade {
namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// An encoder without pretrained weights is nothing to freeze: all of it is trained, as fast as the decoder.
bool trainsEncoder(const TrainOptions& options) {
    return options.encoder_weights.empty() || options.fine_tune_from >= 0;
}

bool augments(const TrainOptions& options) {
    return options.augment_crop || options.augment_colour || options.augment_flip;
}

/// One run, from the data to the last checkpoint.
class Trainer {
public:
    Trainer(const CaptionDataset& dataset, RunDirectory& run, torch::Device device, TrainObserver& observer,
            std::stop_token stop)
        : dataset_(dataset), options_(run.options()), run_(run), device_(device), observer_(observer),
          stop_(std::move(stop)) {}

    TrainOutcome run();

private:
    void prepare();
    void buildModel(Vocabulary vocabulary);
    void buildOptimiser();
    void buildSchedule();
    bool buildFeatures();
    bool trainEpoch();
    void trainBatch(const std::vector<std::size_t>& batch);
    CaptionLoss forward(const BatchFeatures& features, const std::vector<std::size_t>& images);
    void reportStep(const CaptionLoss& loss, double gradient_norm, const CaptionBatch& batch, double seconds);
    bool endEpoch();
    void checkpoint();
    std::uint64_t stepSeed() const;
    std::string trainingSummary() const;

    const CaptionDataset& dataset_;
    const TrainOptions options_;
    RunDirectory& run_;
    torch::Device device_;
    TrainObserver& observer_;
    std::stop_token stop_;

    TrainingData data_;
    std::shared_ptr<Captioner> captioner_;
    std::unique_ptr<AdamW> optimiser_;
    std::unique_ptr<Schedule> schedule_;
    std::unique_ptr<FeatureSource> features_;
    TrainingState state_;
    std::vector<std::vector<std::size_t>> batches_;
    Clock::time_point last_checkpoint_ = Clock::now();
};

} // namespace
} // namespace saccade
