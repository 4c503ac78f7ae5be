#include "core/train/training_step.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/train/model_setup.h"

#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace saccade {
namespace {

/// Every draw of a batch follows from seed and position alone: dropout and augmentation are the same after a
/// resume.
std::uint64_t seedOf(const TrainOptions& options, const TrainingState& at) {
    return Random(Random(static_cast<std::uint64_t>(options.seed)).next() ^
                  (static_cast<std::uint64_t>(at.epoch) << 32U) ^ static_cast<std::uint64_t>(at.batch))
        .next();
}

/// Into the sums of the running epoch.
void count(TrainingState& at, const BatchLoss& loss, double total, std::size_t images, double seconds) {
    ++at.step;
    at.seconds += seconds;
    at.epoch_seconds += seconds;
    at.epoch_loss += total * static_cast<double>(loss.words);
    at.epoch_cross_entropy += loss.cross_entropy * static_cast<double>(loss.words);
    at.epoch_words += loss.words;
    at.epoch_images += static_cast<std::int64_t>(images);
    at.epoch_captions += loss.captions;
}

} // namespace

TrainingStep::TrainingStep(RunState& state, FeatureSource& features, const TrainOptions& options,
                           const Schedule& schedule, GradientHook hook)
    : state_(state), features_(features), options_(options), schedule_(schedule), hook_(std::move(hook)) {}

std::optional<StepReport> TrainingStep::operator()(const std::vector<std::size_t>& images,
                                                   std::int64_t planned) {
    const auto start = std::chrono::steady_clock::now();
    const std::optional<TrainingBatch> batch = batchOf(images, planned);
    if (!batch)
        return std::nullopt;
    const BatchLoss loss = (*state_.objective)(*state_.captioner, *batch);
    const auto total = loss.total.item<double>();
    const double multiplier = schedule_.multiplier(state_.at.step + 1);
    const double norm = descend(loss.total);
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
    const double seconds = std::max(elapsed.count(), 1e-9);
    const std::size_t kept = batch->images.size();
    count(state_.at, loss, total, kept, seconds);
    if (state_.average)
        state_.average->update(state_.at.step);
    return StepReport{.step = state_.at.step,
                      .epoch = state_.at.epoch + 1,
                      .loss = total,
                      .perplexity = std::exp(loss.cross_entropy),
                      .learning_rate = options_.learning_rate * multiplier,
                      .gradient_norm = norm,
                      .images_per_second = static_cast<double>(kept) / seconds,
                      .captions_per_second = static_cast<double>(loss.captions) / seconds,
                      .seconds = state_.at.seconds,
                      .reward = loss.reward};
}

std::optional<TrainingBatch> TrainingStep::batchOf(const std::vector<std::size_t>& images,
                                                   std::int64_t planned) {
    const std::uint64_t seed = seedOf(options_, state_.at);
    torch::manual_seed(seed);
    BatchFeatures features;
    {
        const torch::AutoGradMode gradients(trainsEncoder(options_));
        features = features_.augmented(images, seed);
    }
    if (features.kept.empty())
        return std::nullopt;
    Captioner& captioner = *state_.captioner;
    TrainingBatch batch;
    batch.grid = captioner.encoder().annotate(features.tensors);
    batch.geometries = features.geometries;
    batch.now = {state_.at.step + 1, planned};
    for (const std::size_t position : features.kept)
        batch.images.push_back(images[position]);
    const torch::Tensor& finest = features.tensors.front();
    batch.memory = captioner.decoder().prepare(batch.grid, static_cast<int>(finest.size(2)),
                                               static_cast<int>(finest.size(3)));
    return batch;
}

/// Gives the norm of the gradient before clipping.
double TrainingStep::descend(const torch::Tensor& loss) {
    AdamW& optimiser = *state_.optimiser;
    optimiser.zeroGradients();
    double norm = NAN;
    if (std::isfinite(loss.item<double>())) {
        loss.backward();
        const std::vector<torch::Tensor> parameters = optimiser.parameters();
        if (hook_)
            hook_(parameters);
        const double maximum = options_.gradient_clip > 0 ? options_.gradient_clip : HUGE_VAL;
        norm = torch::nn::utils::clip_grad_norm_(parameters, maximum);
    }
    if (!std::isfinite(norm))
        throw Error(say("The loss is not finite at step %1. The last checkpoint is from before that; resume "
                        "with a lower learning rate.",
                        state_.at.step + 1));
    optimiser.step(schedule_.multiplier(state_.at.step + 1));
    return norm;
}

} // namespace saccade
