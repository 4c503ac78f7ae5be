#include "core/base/option_rows.h"
#include "tests/examples/examples.h"

#include <torch/torch.h>

namespace saccade {
namespace {

struct FocalOptions {
    double focus = 2; ///< gamma; 0: cross-entropy
};

const OptionRows<FocalOptions>& focalRows() {
    static const OptionRows<FocalOptions> all = [] {
        OptionRows<FocalOptions> rows;
        rows.number("focus", &FocalOptions::focus, 0, 10, say("Focus"),
                    say("How much less the words count that the model is already sure of"));
        return rows;
    }();
    return all;
}

/// The focal loss (Lin et al. 2017, equation 4): cross-entropy in which easy words count less.
class Focal : public Objective {
public:
    explicit Focal(const ObjectiveSetting& setting)
        : focus_(focalRows().read(setting.options.objective_options).focus), data_(setting.data) {}

    BatchLoss operator()(Captioner& captioner, const TrainingBatch& batch) override {
        std::vector<const EncodedCaptions*> captions;
        for (const std::size_t image : batch.images)
            captions.push_back(&data_.encoded[image]);
        const CaptionBatch given = makeCaptionBatch(captions, captioner.device());
        const TeacherForced forced = captioner.decoder().teacherForced(batch.memory, given);
        const torch::Tensor log_probability =
            torch::log_softmax(forced.logits, 1).gather(1, forced.targets.unsqueeze(1)).squeeze(1);
        const torch::Tensor weight = (1 - log_probability.exp()).pow(focus_);
        return {.total = -(weight * log_probability).mean(),
                .cross_entropy = -log_probability.mean().item<double>(),
                .captions = given.image.size(0),
                .words = forced.targets.numel()};
    }

private:
    double focus_;
    const TrainingData& data_;
};

} // namespace

ObjectiveKind focal() {
    return {{"focal", say("Focal, hard words first"), focalRows().options()},
            [](const ObjectiveSetting& setting) { return std::make_unique<Focal>(setting); }};
}

} // namespace saccade
