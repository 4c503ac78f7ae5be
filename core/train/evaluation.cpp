#include "core/train/evaluation.h"

#include "core/base/error.h"
#include "core/data/splits.h"
#include "core/metrics/dataset_grounding.h"
#include "core/search/search.h"
#include "core/train/training_data.h"

#include <torch/torch.h>

#include <algorithm>
#include <chrono>

namespace saccade {
namespace {

void captionBatch(Captioner& captioner, const BatchFeatures& batch, const std::vector<std::size_t>& images,
                  const DecodeOptions& options, Evaluation& evaluation) {
    if (batch.kept.empty())
        return;
    const DecoderMemory memory = captioner.prepare(batch.tensors);
    auto found = searchCaptions(captioner.decoder(), memory, captioner.vocabulary(), options);
    for (std::size_t i = 0; i < batch.kept.size(); ++i) {
        evaluation.images.push_back(images[batch.kept[i]]);
        evaluation.hypotheses.push_back(std::move(found[i].front()));
    }
    evaluation.geometries.insert(evaluation.geometries.end(), batch.geometries.begin(),
                                 batch.geometries.end());
}

} // namespace

Evaluation captionImages(Captioner& captioner, FeatureSource& source, const std::vector<std::size_t>& images,
                         const DecodeOptions& options, const EvaluationProgress& progress) {
    torch::NoGradGuard no_grad;
    Evaluation evaluation;
    const auto start = std::chrono::steady_clock::now();
    for (std::size_t first = 0; first < images.size(); first += inference_batch_images) {
        const std::size_t last = std::min(images.size(), first + inference_batch_images);
        const std::vector<std::size_t> batch(images.begin() + static_cast<std::ptrdiff_t>(first),
                                             images.begin() + static_cast<std::ptrdiff_t>(last));
        captionBatch(captioner, source.features(batch), batch, options, evaluation);
        if (progress && !progress(last, images.size()))
            break;
    }
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
    evaluation.captions_per_second =
        static_cast<double>(evaluation.images.size()) / std::max(elapsed.count(), 1e-9);
    return evaluation;
}

void scoreEvaluation(Evaluation& evaluation,
                     const std::vector<std::vector<std::vector<std::string>>>& references) {
    if (evaluation.images.empty())
        throw Error(say("None of the images to be captioned and scored can be read."));

    std::vector<std::vector<std::string>> candidates;
    std::vector<std::vector<std::vector<std::string>>> targets;
    for (std::size_t i = 0; i < evaluation.images.size(); ++i) {
        candidates.push_back(evaluation.hypotheses[i].tokens());
        targets.push_back(references[evaluation.images[i]]);
    }
    evaluation.scores = scoreCaptions(candidates, targets);
}

Evaluation evaluateSplit(Captioner& captioner, const CaptionDataset& dataset, const std::string& split,
                         const DecodeOptions& options, const BadImage& problem,
                         const EvaluationProgress& progress, std::size_t calibration_images) {
    const auto references = tokenizeCaptions(dataset);
    std::vector<std::size_t> images = imagesOfSplit(dataset, split);
    std::erase_if(images, [&](std::size_t image) { return references[image].empty(); });
    if (images.empty())
        throw Error(say("No image of the split \"%1\" has a caption to compare with.", split));
    const AugmentOptions unchanged{false, false, false};
    LiveFeatures features(dataset, captioner, unchanged, problem);
    const std::vector<EncodedCaptions> captions = calibration_images > 0
                                                      ? encodedCaptions(dataset, captioner.vocabulary())
                                                      : std::vector<EncodedCaptions>();
    CalibratingFeatures calibrating(features, captioner, captions, calibration_images);
    Evaluation evaluation = captionImages(captioner, calibrating, images, options, progress);
    scoreEvaluation(evaluation, references);
    evaluation.grounding =
        groundCaptions(dataset, {evaluation.images, evaluation.hypotheses, evaluation.geometries}, problem);
    evaluation.scenes = scoreScenes(dataset, evaluation.images, evaluation.hypotheses, problem);
    if (calibrating.sums().words() > 0) {
        evaluation.calibration = calibrating.sums().calibration();
        const auto captioned = static_cast<double>(evaluation.images.size());
        const double elapsed = captioned / evaluation.captions_per_second;
        evaluation.captions_per_second = captioned / std::max(elapsed - calibrating.seconds(), 1e-9);
    }
    return evaluation;
}

} // namespace saccade
