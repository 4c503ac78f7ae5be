#include "core/train/evaluation.h"

#include "core/base/error.h"
#include "core/data/splits.h"
#include "core/metrics/dataset_grounding.h"
#include "core/search/search.h"
#include "core/train/shape_batches.h"
#include "core/train/training_data.h"

#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <map>
#include <numeric>

namespace saccade {
namespace {

/// Captions some of the dataset's images and adds them to the evaluation.
using CaptionImages = std::function<void(const std::vector<std::size_t>& images, Evaluation& evaluation)>;
/// Tokens of the references, by image of the dataset.
using References = std::vector<std::vector<std::vector<std::string>>>;

void addCaptions(std::vector<std::vector<Hypothesis>> found, const BatchFeatures& batch,
                 const std::vector<std::size_t>& images, Evaluation& evaluation) {
    for (std::size_t i = 0; i < batch.kept.size(); ++i) {
        evaluation.images.push_back(images[batch.kept[i]]);
        evaluation.hypotheses.push_back(std::move(found[i].front()));
    }
    evaluation.geometries.insert(evaluation.geometries.end(), batch.geometries.begin(),
                                 batch.geometries.end());
}

CaptionImages captioning(Captioner& captioner, FeatureSource& source, const DecodeOptions& options) {
    return [&](const std::vector<std::size_t>& images, Evaluation& evaluation) {
        const BatchFeatures batch = source.features(images);
        if (batch.kept.empty())
            return;
        const DecoderMemory memory = captioner.prepare(batch.tensors);
        addCaptions(searchCaptions(captioner.decoder(), memory, captioner.vocabulary(), options), batch,
                    images, evaluation);
    };
}

/// `sources`: of each model.
CaptionImages captioning(const Captioners& models, std::vector<LiveFeatures>& sources,
                         const DecodeOptions& options) {
    return [&](const std::vector<std::size_t>& images, Evaluation& evaluation) {
        BatchFeatures first;
        std::vector<DecoderMemory> memories;
        for (std::size_t i = 0; i < models.size(); ++i) {
            BatchFeatures batch = sources[i].features(images);
            if (i > 0 && batch.kept != first.kept)
                throw Error(say("The images changed while they were captioned."));
            if (batch.kept.empty())
                return;
            memories.push_back(models[i]->prepare(batch.tensors));
            if (i == 0)
                first = std::move(batch);
        }
        DecoderEnsemble decoders = decodersOf(models, memories);
        addCaptions(searchCaptions(decoders, models.front()->vocabulary(), options), first, images,
                    evaluation);
    };
}

/// `batches`: the images as `caption` can take them at once.
Evaluation captionBy(const CaptionImages& caption, const std::vector<std::vector<std::size_t>>& batches,
                     const std::vector<std::size_t>& images, const EvaluationProgress& progress) {
    torch::NoGradGuard no_grad;
    Evaluation evaluation;
    const auto start = std::chrono::steady_clock::now();
    std::size_t done = 0;
    for (const std::vector<std::size_t>& batch : batches) {
        caption(batch, evaluation);
        if (progress && !progress(done += batch.size(), images.size()))
            break;
    }
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
    Evaluation ordered = inOrder(std::move(evaluation), images);
    ordered.captions_per_second =
        static_cast<double>(ordered.images.size()) / std::max(elapsed.count(), 1e-9);
    return ordered;
}

/// The images of the split that have a caption; throws Error if there is none.
std::vector<std::size_t> imagesToCaption(const CaptionDataset& dataset, const std::string& split,
                                         const References& references) {
    std::vector<std::size_t> images = imagesOfSplit(dataset, split);
    std::erase_if(images, [&](std::size_t image) { return references[image].empty(); });
    if (images.empty())
        throw Error(say("No image of the split \"%1\" has a caption to compare with.", split));
    return images;
}

/// Of the images that a model would have learned from; empty where the evaluated images are among these.
std::vector<Tokens> trainingCaptions(const CaptionDataset& dataset, const References& references,
                                     const std::vector<std::size_t>& evaluated) {
    std::vector<Tokens> captions;
    if (dataset.images[evaluated.front()].split == Split::Train)
        return captions;
    for (std::size_t image = 0; image < dataset.images.size(); ++image)
        if (dataset.images[image].split == Split::Train)
            captions.insert(captions.end(), references[image].begin(), references[image].end());
    return captions;
}

Diversity diversityOf(const Evaluation& evaluation, const Vocabulary& vocabulary,
                      const std::vector<Tokens>& training) {
    std::vector<Tokens> captions;
    for (const Hypothesis& hypothesis : evaluation.hypotheses)
        captions.push_back(hypothesis.tokens());
    return captionDiversity(captions, &vocabulary, training);
}

/// What masks and generated scenes say of the captions.
void compareWithImages(Evaluation& evaluation, const CaptionDataset& dataset, const BadImage& problem) {
    evaluation.grounding =
        groundCaptions(dataset, {evaluation.images, evaluation.hypotheses, evaluation.geometries}, problem);
    evaluation.scenes = scoreScenes(dataset, evaluation.images, evaluation.hypotheses, problem);
}

constexpr AugmentOptions no_augmentation{false, false, false};

} // namespace

Evaluation captionImages(Captioner& captioner, FeatureSource& source, const std::vector<std::size_t>& images,
                         const DecodeOptions& options, const EvaluationProgress& progress) {
    return captionBy(captioning(captioner, source, options), shapeBatches(images, source), images, progress);
}

Evaluation inOrder(Evaluation captions, const std::vector<std::size_t>& images) {
    std::map<std::size_t, std::size_t> rank;
    for (std::size_t i = 0; i < images.size(); ++i)
        rank[images[i]] = i;
    std::vector<std::size_t> place(captions.images.size());
    std::iota(place.begin(), place.end(), std::size_t{0});
    std::stable_sort(place.begin(), place.end(), [&](std::size_t a, std::size_t b) {
        return rank[captions.images[a]] < rank[captions.images[b]];
    });
    Evaluation ordered;
    for (const std::size_t i : place) {
        ordered.images.push_back(captions.images[i]);
        ordered.hypotheses.push_back(std::move(captions.hypotheses[i]));
        ordered.geometries.push_back(captions.geometries[i]);
    }
    return ordered;
}

void scoreEvaluation(Evaluation& evaluation, const References& references) {
    if (evaluation.images.empty())
        throw Error(say("None of the images to be captioned and scored can be read."));

    std::vector<std::vector<std::string>> candidates;
    References targets;
    for (std::size_t i = 0; i < evaluation.images.size(); ++i) {
        candidates.push_back(evaluation.hypotheses[i].tokens());
        targets.push_back(references[evaluation.images[i]]);
    }
    evaluation.scores = scoreCaptions(candidates, targets);
}

Evaluation evaluateSplit(Captioner& captioner, const CaptionDataset& dataset, const std::string& split,
                         const DecodeOptions& options, const BadImage& problem,
                         const EvaluationProgress& progress, std::size_t calibration_images) {
    const References references = tokenizeCaptions(dataset);
    const std::vector<std::size_t> images = imagesToCaption(dataset, split, references);
    LiveFeatures features(dataset, captioner, no_augmentation, problem);
    const std::vector<EncodedCaptions> captions = calibration_images > 0
                                                      ? encodedCaptions(dataset, captioner.vocabulary())
                                                      : std::vector<EncodedCaptions>();
    CalibratingFeatures calibrating(features, captioner, captions, calibration_images);
    Evaluation evaluation = captionImages(captioner, calibrating, images, options, progress);
    scoreEvaluation(evaluation, references);
    evaluation.diversity =
        diversityOf(evaluation, captioner.vocabulary(), trainingCaptions(dataset, references, images));
    compareWithImages(evaluation, dataset, problem);
    if (calibrating.sums().words() > 0) {
        evaluation.calibration = calibrating.sums().calibration();
        const auto captioned = static_cast<double>(evaluation.images.size());
        const double elapsed = captioned / evaluation.captions_per_second;
        evaluation.captions_per_second = captioned / std::max(elapsed - calibrating.seconds(), 1e-9);
    }
    return evaluation;
}

Evaluation evaluateSplit(const Captioners& models, const CaptionDataset& dataset, const std::string& split,
                         const DecodeOptions& options, const BadImage& problem,
                         const EvaluationProgress& progress) {
    if (models.size() == 1)
        return evaluateSplit(*models.front(), dataset, split, options, problem, progress);
    const References references = tokenizeCaptions(dataset);
    const std::vector<std::size_t> images = imagesToCaption(dataset, split, references);
    std::vector<LiveFeatures> sources;
    for (const auto& model : models) // the first tells of images that cannot be read
        sources.emplace_back(dataset, *model, no_augmentation,
                             sources.empty() ? problem : BadImage([](const Message&) {}));
    const auto shapes = [&sources](std::size_t image) {
        std::vector<cv::Size> of_models;
        for (LiveFeatures& source : sources)
            of_models.push_back(source.shape(image));
        return of_models;
    };
    Evaluation evaluation =
        captionBy(captioning(models, sources, options),
                  batchesByShape(images, inference_batch_images, shapes), images, progress);
    scoreEvaluation(evaluation, references);
    evaluation.diversity =
        diversityOf(evaluation, models.front()->vocabulary(), trainingCaptions(dataset, references, images));
    compareWithImages(evaluation, dataset, problem);
    return evaluation;
}

} // namespace saccade
