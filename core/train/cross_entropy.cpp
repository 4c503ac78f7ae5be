#include "core/train/loss.h"
#include "core/train/objective.h"
#include "core/train/scheduled_sampling.h"

#include <torch/torch.h>

namespace saccade {
namespace {

class CrossEntropy : public Objective {
public:
    CrossEntropy(const TrainOptions& options, const TrainingData& data) : options_(options), data_(data) {}

    BatchLoss operator()(Captioner& captioner, const DecoderMemory& memory,
                         const std::vector<std::size_t>& images, const StepOfRun& now) override {
        std::vector<const EncodedCaptions*> captions;
        for (const std::size_t image : images)
            captions.push_back(&data_.encoded[image]);
        CaptionBatch batch = makeCaptionBatch(captions, captioner.device());
        const double probability = samplingProbability(options_.scheduled_sampling, now.step, now.steps);
        if (probability > 0) {
            const torch::NoGradGuard no_gradients;
            batch = withOwnWords(batch, captioner.decoder().teacherForced(memory, batch), probability);
        }
        const TeacherForced forced = captioner.decoder().teacherForced(memory, batch);
        const CaptionLoss loss = captionLoss(forced, options_.label_smoothing, options_.doubly_stochastic);
        return {.total = loss.total,
                .cross_entropy = loss.cross_entropy.item<double>(),
                .captions = batch.image.size(0),
                .words = forced.targets.numel()};
    }

private:
    const TrainOptions options_;
    const TrainingData& data_;
};

} // namespace

std::unique_ptr<Objective> makeCrossEntropy(const TrainOptions& options, const TrainingData& data) {
    return std::make_unique<CrossEntropy>(options, data);
}

} // namespace saccade
