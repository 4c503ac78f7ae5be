#include "core/train/relabelling.h"

#include "core/search/search.h"
#include "core/text/tokenizer.h"
#include "core/train/caption_batches.h"
#include "core/train/image_objects.h"
#include "core/train/shape_batches.h"

#include <torch/torch.h>

#include <algorithm>
#include <map>

namespace saccade {
namespace {

constexpr std::size_t longest = 50; ///< words considered of a caption of the dataset

/// The mean log probability per word of each caption, in the given order.
std::vector<double> meanLogProbabilities(Captioner& captioner, const DecoderMemory& memory,
                                         const std::vector<const EncodedCaptions*>& captions) {
    const CaptionBatch batch = makeCaptionBatch(captions, captioner.device());
    const TeacherForced forced = captioner.decoder().teacherForced(memory, batch);
    const torch::Tensor of_words = torch::log_softmax(forced.logits, 1)
                                       .gather(1, forced.targets.unsqueeze(1))
                                       .squeeze(1)
                                       .to(torch::kCPU, torch::kDouble);
    std::vector<double> sums(batch.order.size());
    std::vector<int> words(batch.order.size());
    std::int64_t token = 0;
    for (const std::int64_t active : batch.active)
        for (std::int64_t row = 0; row < active; ++row, ++token) {
            const std::size_t caption = batch.order[static_cast<std::size_t>(row)];
            sums[caption] += of_words[token].item<double>();
            ++words[caption];
        }
    for (std::size_t i = 0; i < sums.size(); ++i)
        sums[i] /= words[i];
    return sums;
}

double meanLogProbability(const Hypothesis& hypothesis) {
    return hypothesis.log_probability / static_cast<double>(hypothesis.words.size() + 1); // and the end token
}

class Relabeller {
public:
    Relabeller(Captioner& captioner, const CaptionDataset& dataset, const std::vector<std::size_t>& images,
               const RelabelOptions& options, const BadImage& problem)
        : captioner_(captioner), dataset_(dataset), options_(options), objects_(dataset, images, problem),
          features_(dataset, captioner, {false, false, false}, problem) {}

    FeatureSource& features() { return features_; }

    void relabel(const std::vector<std::size_t>& images, std::vector<RelabelledImage>& results) {
        const BatchFeatures features = features_.features(images);
        if (features.kept.empty())
            return;
        const DecoderMemory memory = captioner_.prepare(features.tensors);
        DecodeOptions search;
        search.beam = options_.beam;
        search.hypotheses = options_.beam;
        search.alternatives = 0;
        const auto own = searchCaptions(captioner_.decoder(), memory, captioner_.vocabulary(), search);
        std::vector<std::vector<Tokens>> given;
        std::vector<EncodedCaptions> encoded;
        std::vector<const EncodedCaptions*> batch;
        for (const std::size_t position : features.kept) {
            given.push_back(tokensOf(dataset_.images[images[position]].captions));
            EncodedCaptions& of_image = encoded.emplace_back();
            for (const Tokens& caption : given.back())
                of_image.push_back(encodeCaption(caption, captioner_.vocabulary(), longest));
        }
        for (const EncodedCaptions& of_image : encoded)
            batch.push_back(&of_image);
        const bool any = std::any_of(encoded.begin(), encoded.end(),
                                     [](const EncodedCaptions& captions) { return !captions.empty(); });
        const std::vector<double> likely =
            any ? meanLogProbabilities(captioner_, memory, batch) : std::vector<double>();
        std::size_t first = 0; // of the image's captions among all
        for (std::size_t i = 0; i < features.kept.size(); ++i) {
            RelabelledImage result{images[features.kept[i]], {}, 0};
            const double least = meanLogProbability(own[i].front()) - options_.margin;
            for (std::size_t caption = 0; caption < given[i].size(); ++caption)
                if (likely[first + caption] >= least && fits(given[i][caption], result.image, false))
                    keep(given[i][caption], result);
            first += given[i].size();
            addOwn(own[i], least, result);
            if (!result.captions.empty())
                results.push_back(std::move(result));
        }
    }

private:
    using Tokens = std::vector<std::string>;

    static std::vector<Tokens> tokensOf(const std::vector<std::string>& captions) {
        std::vector<Tokens> tokens;
        for (const std::string& caption : captions)
            if (Tokens words = tokenizePtb(caption); !words.empty())
                tokens.push_back(std::move(words));
        return tokens;
    }

    void addOwn(const std::vector<Hypothesis>& hypotheses, double least, RelabelledImage& result) const {
        const std::size_t given = result.captions.size();
        for (const Hypothesis& hypothesis : hypotheses)
            if (result.captions.size() - given < static_cast<std::size_t>(options_.own_captions) &&
                hypothesis.finished && meanLogProbability(hypothesis) >= least &&
                fits(hypothesis.tokens(), result.image, true))
                keep(hypothesis.tokens(), result);
        result.own = result.captions.size() - given;
    }

    /// Adds a caption unless it is there already.
    static void keep(const Tokens& words, RelabelledImage& result) {
        std::string caption;
        for (const std::string& word : words)
            caption += (caption.empty() ? "" : " ") + word;
        if (std::find(result.captions.begin(), result.captions.end(), caption) == result.captions.end())
            result.captions.push_back(std::move(caption));
    }

    /// Whether the caption names no object that is absent and, if required, names one that is present.
    bool fits(const Tokens& words, std::size_t image, bool must_name) const {
        if (words.empty())
            return false;
        if (!objects_.knows(image))
            return true;
        const std::vector<ObjectMention> mentions = objects_.names().mentions(words);
        const bool all_there =
            std::all_of(mentions.begin(), mentions.end(), [&](const ObjectMention& mention) {
                return !objects_.present(image, mention.categories).empty();
            });
        return all_there && !(must_name && mentions.empty());
    }

    Captioner& captioner_;
    const CaptionDataset& dataset_;
    const RelabelOptions options_;
    ImageObjects objects_;
    LiveFeatures features_;
};

} // namespace

std::optional<std::vector<RelabelledImage>>
relabel(Captioner& captioner, const CaptionDataset& dataset, const std::vector<std::size_t>& images,
        const RelabelOptions& options, const BadImage& problem,
        const std::function<bool(std::size_t done, std::size_t total)>& progress) {
    const torch::NoGradGuard no_gradients;
    captioner.train(false);
    captioner.setTemperature(1); // so that the model's and the dataset's captions are compared alike
    Relabeller relabeller(captioner, dataset, images, options, problem);
    std::vector<RelabelledImage> results;
    std::size_t done = 0;
    for (const std::vector<std::size_t>& batch : shapeBatches(images, relabeller.features())) {
        relabeller.relabel(batch, results);
        if (!progress(done += batch.size(), images.size()))
            return std::nullopt;
    }
    std::map<std::size_t, std::size_t> place;
    for (std::size_t i = 0; i < images.size(); ++i)
        place[images[i]] = i;
    std::stable_sort(results.begin(), results.end(),
                     [&place](const RelabelledImage& a, const RelabelledImage& b) {
                         return place[a.image] < place[b.image];
                     });
    return results;
}

} // namespace saccade
