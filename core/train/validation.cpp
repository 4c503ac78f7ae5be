#include "core/train/validation.h"

#include "core/metrics/attention_statistics.h"
#include "core/metrics/repetition.h"
#include "core/train/loss.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>

namespace saccade {
namespace {

constexpr std::size_t images_per_batch = 32;

/// Mean cross-entropy of a word over the validation captions.
std::optional<double> teacherForcedLoss(Captioner& captioner, FeatureSource& source, const TrainingData& data,
                                        const ValidationProgress& progress, std::size_t total) {
    torch::NoGradGuard no_grad;
    double sum = 0;
    std::int64_t words = 0;
    for (std::size_t first = 0; first < data.validation.size(); first += images_per_batch) {
        const std::size_t last = std::min(data.validation.size(), first + images_per_batch);
        const std::vector<std::size_t> images(data.validation.begin() + static_cast<std::ptrdiff_t>(first),
                                              data.validation.begin() + static_cast<std::ptrdiff_t>(last));
        const BatchFeatures features = source.features(images);
        if (!features.kept.empty()) {
            std::vector<const EncodedCaptions*> captions;
            for (const std::size_t kept : features.kept)
                captions.push_back(&data.encoded[images[kept]]);
            const CaptionBatch batch = makeCaptionBatch(captions, captioner.device());
            const TeacherForced forced =
                captioner.decoder().teacherForced(captioner.remember(features.tensors), batch);
            const std::int64_t tokens = forced.targets.numel();
            sum += captionLoss(forced, 0, 0).cross_entropy.item<double>() * static_cast<double>(tokens);
            words += tokens;
        }
        if (!progress(last, total))
            return std::nullopt;
    }
    return sum / static_cast<double>(std::max<std::int64_t>(words, 1));
}

} // namespace

std::optional<ValidationReport> validate(Captioner& captioner, FeatureSource& source,
                                         const TrainingData& data, int beam,
                                         const ValidationProgress& progress) {
    const std::size_t count = data.validation.size();
    const std::optional<double> loss = teacherForcedLoss(captioner, source, data, progress, 2 * count);
    if (!loss)
        return std::nullopt;

    bool given_up = false;
    DecodeOptions options;
    options.beam = beam;
    options.hypotheses = 1;
    options.alternatives = 0;
    const Evaluation evaluation = evaluateCaptions(captioner, source, data.validation, data.captions, options,
                                                   [&](std::size_t done, std::size_t) {
                                                       given_up = !progress(count + done, 2 * count);
                                                       return !given_up;
                                                   });
    if (given_up)
        return std::nullopt;

    ValidationReport report;
    report.loss = *loss;
    report.perplexity = std::exp(*loss);
    for (std::size_t i = 0; i < evaluation.scores.names.size(); ++i)
        report.metrics[evaluation.scores.names[i]] = evaluation.scores.corpus[i];
    const AttentionStatistics attention = attentionStatistics(evaluation.hypotheses);
    report.attention_entropy = attention.entropy;
    report.attention_divergence = attention.divergence;
    report.attention_uniform_distance = attention.uniform_distance;
    std::vector<Tokens> captions;
    for (const Hypothesis& hypothesis : evaluation.hypotheses)
        captions.push_back(hypothesis.tokens());
    report.caption_repetition = captionRepetition(captions);
    return report;
}

} // namespace saccade
