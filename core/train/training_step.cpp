#include "core/train/training_step.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/train/mixed_precision.h"
#include "core/train/model_setup.h"
#include "core/train/shape_batches.h"

#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace saccade {
namespace {

/// Every draw of a batch follows from seed and position alone: dropout and augmentation are the same after a
/// resume.
std::uint64_t seedOf(const TrainOptions& options, int epoch, std::int64_t batch) {
    return Random(Random(static_cast<std::uint64_t>(options.seed)).next() ^
                  (static_cast<std::uint64_t>(epoch) << 32U) ^ static_cast<std::uint64_t>(batch))
        .next();
}

} // namespace

TrainingStep::TrainingStep(RunState& state, FeatureSource& features, const TrainOptions& options,
                           const Schedule& schedule, ProcessGroup* group)
    : state_(state), features_(features), options_(options), schedule_(schedule), group_(group) {
    if (group_ == nullptr)
        return;
    gradients_ = std::make_unique<GradientSum>(*group_, state_.optimiser->parameters());
    if (!trainsEncoder(options_))
        state_.captioner->encoder().setStatisticsSum(
            [group](torch::Tensor& numbers) { group->sum(numbers); });
}

TrainingStep::~TrainingStep() {
    state_.captioner->encoder().setStatisticsSum({});
}

std::optional<StepReport> TrainingStep::operator()(StepBatches batches, std::int64_t planned) {
    const auto start = std::chrono::steady_clock::now();
    state_.optimiser->zeroGradients();
    Sums sums;
    const std::vector<Part> parts = partsOf(batches);
    for (std::size_t index = 0; index < parts.size(); ++index)
        learn(parts, index, planned, sums);
    if (group_ != nullptr)
        sumOverProcesses(sums);
    if (sums.words == 0)
        return std::nullopt;
    const double multiplier = schedule_.multiplier(state_.at.step + 1);
    const double norm = descend(sums, inParts(parts));
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
    const double seconds = std::max(elapsed.count(), 1e-9);
    count(sums, seconds);
    if (state_.average)
        state_.average->update(state_.at.step);
    const auto words = static_cast<double>(sums.words);
    return StepReport{.step = state_.at.step,
                      .epoch = state_.at.epoch + 1,
                      .loss = sums.loss / words,
                      .perplexity = std::exp(sums.cross_entropy / words),
                      .learning_rate = options_.learning_rate * multiplier,
                      .gradient_norm = norm,
                      .images_per_second = static_cast<double>(sums.images) / seconds,
                      .captions_per_second = static_cast<double>(sums.captions) / seconds,
                      .seconds = state_.at.seconds,
                      .reward = sums.reward / words};
}

std::vector<TrainingStep::Part> TrainingStep::partsOf(StepBatches batches) {
    std::vector<Part> parts;
    for (std::size_t batch = 0; batch < batches.size(); ++batch) {
        std::size_t number = 0;
        for (std::vector<std::size_t>& images :
             shapeBatches(batches[batch], features_, batches[batch].size()))
            parts.push_back({std::move(images), batch, number++});
    }
    return parts;
}

/// Adds the gradient of one of the parts, and what was read.
void TrainingStep::learn(const std::vector<Part>& parts, std::size_t index, std::int64_t planned,
                         Sums& sums) {
    BatchLoss loss;
    std::size_t images = 0;
    {
        const Autocast autocast(state_.captioner->device(), state_.at.precision == "bfloat16");
        const std::optional<TrainingBatch> batch = batchOf(parts, index, planned);
        if (!batch)
            return;
        loss = (*state_.objective)(*state_.captioner, *batch);
        images = batch->images.size();
    }
    const auto words = static_cast<double>(loss.words);
    const auto total = loss.total.item<double>();
    if (gradients_ && index + 1 == parts.size())
        gradients_->expectLastPass();
    if (std::isfinite(total))
        (inParts(parts) ? loss.total * words : loss.total).backward();
    sums.loss += total * words;
    sums.cross_entropy += loss.cross_entropy * words;
    sums.reward += loss.reward * words;
    sums.words += loss.words;
    sums.captions += loss.captions;
    sums.images += static_cast<std::int64_t>(images);
}

std::optional<TrainingBatch> TrainingStep::batchOf(const std::vector<Part>& parts, std::size_t index,
                                                   std::int64_t planned) {
    const Part& part = parts[index];
    const std::vector<std::size_t> images = shareOf(part.images, group_);
    const std::uint64_t seed =
        seedOf(options_, state_.at.epoch, state_.at.batch + static_cast<std::int64_t>(part.batch));
    const std::uint64_t rank = group_ == nullptr ? 0 : static_cast<std::uint64_t>(group_->rank());
    const std::uint64_t processes = group_ == nullptr ? 1 : static_cast<std::uint64_t>(group_->size());
    const std::uint64_t of_batch = part.number * processes + rank; // of all that the batch is divided into
    torch::manual_seed(of_batch == 0 ? seed : Random(seed + of_batch).next());
    BatchFeatures features;
    if (!images.empty()) {
        const torch::AutoGradMode gradients(trainsEncoder(options_));
        features = features_.augmented(images, seed); // of an image the same in whichever process
    }
    Captioner& captioner = *state_.captioner;
    if (features.kept.empty()) {
        captioner.encoder().annotateNothing();
        return std::nullopt;
    }
    TrainingBatch batch;
    batch.grid = captioner.encoder().annotate(features.tensors).to(torch::kFloat);
    batch.geometries = features.geometries;
    batch.now = {state_.at.step + 1, planned, static_cast<std::int64_t>(index * processes + rank)};
    for (const std::size_t position : features.kept)
        batch.images.push_back(images[position]);
    if (inParts(parts))
        for (const Part& other : parts)
            batch.of_step.insert(batch.of_step.end(), other.images.begin(), other.images.end());
    const torch::Tensor& finest = features.tensors.front();
    batch.memory = captioner.decoder().prepare(batch.grid, static_cast<int>(finest.size(2)),
                                               static_cast<int>(finest.size(3)));
    for (torch::Tensor& tensor : batch.memory.tensors)
        if (tensor.is_floating_point())
            tensor = tensor.to(torch::kFloat);
    return batch;
}

/// Also the gradients. A loss that is not finite makes itself known in all processes.
void TrainingStep::sumOverProcesses(Sums& sums) {
    gradients_->finish();
    torch::Tensor numbers =
        torch::tensor({sums.loss, sums.cross_entropy, sums.reward, static_cast<double>(sums.words),
                       static_cast<double>(sums.captions), static_cast<double>(sums.images)},
                      torch::kDouble);
    group_->sum(numbers);
    const auto* all = numbers.data_ptr<double>();
    sums = {all[0], all[1], all[2], std::llround(all[3]), std::llround(all[4]), std::llround(all[5])};
}

/// Gives the norm of the gradient before clipping. `weighted`: each loss was multiplied by its words.
double TrainingStep::descend(const Sums& sums, bool weighted) {
    AdamW& optimiser = *state_.optimiser;
    const std::vector<torch::Tensor> parameters = optimiser.parameters();
    double norm = NAN;
    if (std::isfinite(sums.loss)) {
        if (weighted)
            for (const torch::Tensor& parameter : parameters)
                if (parameter.grad().defined())
                    parameter.grad().div_(static_cast<double>(sums.words));
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

/// Into the sums of the running epoch.
void TrainingStep::count(const Sums& sums, double seconds) {
    TrainingState& at = state_.at;
    ++at.step;
    at.seconds += seconds;
    at.epoch_seconds += seconds;
    at.epoch_loss += sums.loss;
    at.epoch_cross_entropy += sums.cross_entropy;
    at.epoch_words += sums.words;
    at.epoch_images += sums.images;
    at.epoch_captions += sums.captions;
}

} // namespace saccade
