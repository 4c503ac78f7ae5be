#include "core/base/option_rows.h"
#include "core/base/random.h"
#include "core/model/decoder_registry.h"
#include "core/train/attention_supervision.h"
#include "core/train/layout_grids.h"
#include "core/train/location_loss.h"
#include "core/train/loss.h"
#include "core/train/mixed_precision.h"
#include "core/train/objective.h"
#include "core/train/scheduled_sampling.h"

#include <torch/torch.h>

#include <numeric>
#include <optional>

namespace saccade {
namespace {

struct CrossEntropyOptions {
    double label_smoothing = 0;    ///< probability mass spread over the other words
    double doubly_stochastic = 1;  ///< lambda of Xu et al. 2015, equation 14; 0: off
    double scheduled_sampling = 0; ///< share of input words that are the decoder's own, at the end of the run
    double location_reward = LocationOptions().reward;
    double location_entropy = LocationOptions().entropy;
};

const OptionRows<CrossEntropyOptions>& crossEntropyRows() {
    static const OptionRows<CrossEntropyOptions> all = [] {
        OptionRows<CrossEntropyOptions> rows;
        rows.number("label_smoothing", &CrossEntropyOptions::label_smoothing, 0, 0.9, say("Label smoothing"),
                    say("Share of certainty taken from the right word and given to all others, against "
                        "overconfidence"));
        rows.number("doubly_stochastic", &CrossEntropyOptions::doubly_stochastic, 0, 1000,
                    say("Doubly stochastic attention"),
                    say("How strongly the decoder is encouraged to look at every part of the image over a "
                        "caption (Xu et al. 2015)"));
        rows.number("scheduled_sampling", &CrossEntropyOptions::scheduled_sampling, 0, 1,
                    say("Scheduled sampling"),
                    say("Share of words, rising from none to this, that the decoder reads from its own "
                        "predictions, so that it learns to recover from a mistake"));
        rows.number("location_reward", &CrossEntropyOptions::location_reward, 0, 100, say("Location reward"),
                    say("With a decoder that looks at one place per word: how strongly a place is learned "
                        "after which the right word was more probable than usual (Xu et al. 2015)"));
        rows.number("location_entropy", &CrossEntropyOptions::location_entropy, 0, 100,
                    say("Location entropy"),
                    say("With a decoder that looks at one place per word: how strongly it is kept from "
                        "looking at the same place too soon (Xu et al. 2015)"));
        return rows;
    }();
    return all;
}

class CrossEntropy : public Objective {
public:
    explicit CrossEntropy(const ObjectiveSetting& setting)
        : own_(crossEntropyRows().read(setting.options.objective_options)), options_(setting.options),
          data_(setting.data) {
        if (!data_.layouts.empty())
            grids_.emplace(*data_.objects, setting.captioner.encoder().channels(),
                           setting.captioner.device());
        if (decoderKind(setting.captioner.config().decoder.name).draws_locations)
            location_.emplace(setting.captioner.device());
    }

    BatchLoss operator()(Captioner& captioner, const TrainingBatch& batch) override {
        Decoder& decoder = captioner.decoder();
        std::vector<const EncodedCaptions*> of_images;
        for (const std::size_t image : batch.images)
            of_images.push_back(&data_.encoded[image]);
        CaptionBatch captions = makeCaptionBatch(of_images, captioner.device());
        const double probability =
            samplingProbability(own_.scheduled_sampling, batch.now.step, batch.now.steps);
        if (probability > 0) {
            const torch::NoGradGuard no_gradients;
            captions =
                withOwnWords(captions, inFloat32(decoder.teacherForced(batch.memory, captions)), probability);
        }
        const TeacherForced forced = inFloat32(decoder.teacherForced(batch.memory, captions));
        const CaptionLoss loss = captionLoss(forced, own_.label_smoothing,
                                             own_.doubly_stochastic * captionWeight(batch, captions));
        torch::Tensor total = loss.total;
        if (location_)
            total = total + (*location_)(forced, {own_.location_reward, own_.location_entropy});
        if (options_.attention_supervision > 0)
            total =
                total + options_.attention_supervision *
                            attentionLoss(*data_.objects, captioner.vocabulary(), batch, captions, forced);
        const auto count = static_cast<double>(captions.image.size(0));
        Random random(Random(static_cast<std::uint64_t>(options_.seed)).next() +
                      static_cast<std::uint64_t>(batch.now.step) +
                      (static_cast<std::uint64_t>(batch.now.part) << 40U)); // more steps than a run has
        if (!data_.text.empty())
            total =
                total + options_.text_share * textLoss(captioner, batch, options_.text_share * count, random);
        if (grids_) {
            grids_->observe(batch);
            total = total + options_.layout_share *
                                layoutLoss(captioner, batch, options_.layout_share * count, random);
        }
        return {.total = total,
                .cross_entropy = loss.cross_entropy.item<double>(),
                .captions = captions.image.size(0),
                .words = forced.targets.numel()};
    }

    NamedTensors state() override {
        NamedTensors state = grids_ ? grids_->state() : NamedTensors();
        if (location_)
            state["location_baseline"] = location_->baseline();
        return state;
    }

private:
    /// What a mean over the captions of a part of a step is multiplied by, as the parts are weighted by their
    /// words, so that the step follows the mean over all its captions.
    double captionWeight(const TrainingBatch& batch, const CaptionBatch& captions) const {
        if (batch.of_step.empty())
            return 1;
        const auto mean_words = [this](const std::vector<std::size_t>& images) {
            std::size_t words = 0, count = 0;
            for (const std::size_t image : images)
                for (const auto& caption : data_.encoded[image]) {
                    words += caption.size();
                    ++count;
                }
            return static_cast<double>(words) / static_cast<double>(count);
        };
        const std::int64_t words =
            std::accumulate(captions.active.begin(), captions.active.end(), std::int64_t{0});
        return mean_words(batch.of_step) * static_cast<double>(captions.image.size(0)) /
               static_cast<double>(words);
    }

    /// Of `count` captions that have no image: a grid of one cell of zeros has nothing to see, so that the
    /// words alone can tell what comes next.
    torch::Tensor textLoss(Captioner& captioner, const TrainingBatch& batch, double count,
                           Random& random) const {
        EncodedCaptions drawn;
        while (static_cast<double>(drawn.size()) < count)
            drawn.push_back(random.pick(data_.text));
        return lossOf(captioner, torch::zeros({1, 1, batch.grid.size(2)}, batch.grid.options()), 1, 1,
                      {&drawn});
    }

    /// Of about `count` captions of images of which only the objects are known.
    torch::Tensor layoutLoss(Captioner& captioner, const TrainingBatch& batch, double count,
                             Random& random) const {
        constexpr int maximum_draws = 1000; // early on few can be painted
        std::vector<const EncodedCaptions*> captions;
        std::vector<const std::vector<LayoutObject>*> painted;
        for (int draw = 0; draw < maximum_draws && count > 0; ++draw) {
            const TrainingLayout& layout = random.pick(data_.layouts);
            if (!grids_->canPaint(layout.objects))
                continue;
            captions.push_back(&layout.captions);
            painted.push_back(&layout.objects);
            count -= static_cast<double>(layout.captions.size());
        }
        if (captions.empty())
            return torch::zeros({}, batch.grid.options());
        const int rows = batch.memory.rows, columns = batch.memory.columns;
        return lossOf(captioner, grids_->paint(painted, rows, columns), rows, columns, captions);
    }

    torch::Tensor lossOf(Captioner& captioner, const torch::Tensor& grid, int rows, int columns,
                         const std::vector<const EncodedCaptions*>& captions) const {
        Decoder& decoder = captioner.decoder();
        const TeacherForced forced = inFloat32(decoder.teacherForced(
            decoder.prepare(grid, rows, columns), makeCaptionBatch(captions, captioner.device())));
        return captionLoss(forced, own_.label_smoothing, 0).total;
    }

    const CrossEntropyOptions own_;
    const TrainOptions options_;
    const TrainingData& data_;
    std::optional<LayoutGrids> grids_;     ///< where there are layouts
    std::optional<LocationLoss> location_; ///< where the decoder draws locations
};

} // namespace

ObjectiveKind crossEntropy() {
    return {{"cross_entropy", say("Cross-entropy, word by word"), crossEntropyRows().options()},
            [](const ObjectiveSetting& setting) { return std::make_unique<CrossEntropy>(setting); }};
}

} // namespace saccade
