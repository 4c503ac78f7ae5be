#include "core/base/random.h"
#include "core/train/attention_supervision.h"
#include "core/train/loss.h"
#include "core/train/objective.h"
#include "core/train/scheduled_sampling.h"

#include <torch/torch.h>

#include <cmath>

namespace saccade {
namespace {

class CrossEntropy : public Objective {
public:
    CrossEntropy(const TrainOptions& options, const TrainingData& data) : options_(options), data_(data) {}

    BatchLoss operator()(Captioner& captioner, const TrainingBatch& batch) override {
        Decoder& decoder = captioner.decoder();
        std::vector<const EncodedCaptions*> of_images;
        for (const std::size_t image : batch.images)
            of_images.push_back(&data_.encoded[image]);
        CaptionBatch captions = makeCaptionBatch(of_images, captioner.device());
        const double probability =
            samplingProbability(options_.scheduled_sampling, batch.now.step, batch.now.steps);
        if (probability > 0) {
            const torch::NoGradGuard no_gradients;
            captions = withOwnWords(captions, decoder.teacherForced(batch.memory, captions), probability);
        }
        const TeacherForced forced = decoder.teacherForced(batch.memory, captions);
        const CaptionLoss loss = captionLoss(forced, options_.label_smoothing, options_.doubly_stochastic);
        torch::Tensor total = loss.total;
        if (options_.attention_supervision > 0)
            total =
                total + options_.attention_supervision *
                            attentionLoss(*data_.objects, captioner.vocabulary(), batch, captions, forced);
        if (!data_.text.empty())
            total = total + options_.text_share * lossWithoutImages(captioner, batch, captions.image.size(0));
        return {.total = total,
                .cross_entropy = loss.cross_entropy.item<double>(),
                .captions = captions.image.size(0),
                .words = forced.targets.numel()};
    }

private:
    /// Of captions that have no image, as many as the options ask for beside `captions` of images: a grid of
    /// one cell of zeros has nothing to see, so that the words alone can tell what comes next.
    torch::Tensor lossWithoutImages(Captioner& captioner, const TrainingBatch& batch, std::int64_t captions) {
        const auto count =
            static_cast<std::size_t>(std::ceil(options_.text_share * static_cast<double>(captions)));
        Random random(Random(static_cast<std::uint64_t>(options_.seed)).next() +
                      static_cast<std::uint64_t>(batch.now.step));
        EncodedCaptions drawn;
        for (std::size_t i = 0; i < count; ++i)
            drawn.push_back(random.pick(data_.text));
        Decoder& decoder = captioner.decoder();
        const DecoderMemory nothing =
            decoder.remember(torch::zeros({1, 1, batch.grid.size(2)}, batch.grid.options()), 1, 1);
        return captionLoss(decoder.teacherForced(nothing, makeCaptionBatch({&drawn}, captioner.device())),
                           options_.label_smoothing, 0)
            .total;
    }

    const TrainOptions options_;
    const TrainingData& data_;
};

} // namespace

std::unique_ptr<Objective> makeCrossEntropy(const TrainOptions& options, const TrainingData& data) {
    return std::make_unique<CrossEntropy>(options, data);
}

} // namespace saccade
