#include "core/train/validation.h"

#include "core/metrics/dataset_grounding.h"
#include "core/metrics/repetition.h"
#include "core/result/attention_statistics.h"
#include "core/train/loss.h"
#include "core/train/teacher_forcing.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>

namespace saccade {
namespace {

/// Mean cross-entropy per word over the validation captions.
std::optional<double> teacherForcedLoss(Captioner& captioner, FeatureSource& source, const TrainingData& data,
                                        const ValidationProgress& progress) {
    double sum = 0;
    std::int64_t words = 0;
    const auto add = [&](const TeacherForced& forced) {
        const std::int64_t tokens = forced.targets.numel();
        sum += captionLoss(forced, 0, 0).cross_entropy.item<double>() * static_cast<double>(tokens);
        words += tokens;
    };
    if (!teacherForce(captioner, source, data.validation, data.encoded, add, progress))
        return std::nullopt;
    return sum / static_cast<double>(std::max<std::int64_t>(words, 1));
}

} // namespace

std::optional<ValidationReport> validate(Captioner& captioner, FeatureSource& source,
                                         const CaptionDataset& dataset, const TrainingData& data, int beam,
                                         const BadImage& problem, const ValidationProgress& progress) {
    const std::size_t count = data.validation.size();
    const std::optional<double> loss = teacherForcedLoss(
        captioner, source, data, [&](std::size_t done, std::size_t) { return progress(done, 2 * count); });
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
        if (evaluation.scores.names[i] != "CIDEr" ||
            evaluation.images.size() > 1) // 0 for a single image, whatever its caption
            report.metrics[evaluation.scores.names[i]] = evaluation.scores.corpus[i];
    if (const auto grounding = groundCaptions(
            dataset, {evaluation.images, evaluation.hypotheses, evaluation.geometries}, problem))
        for (const auto& [name, value] : namedScores(grounding->corpus))
            if (name == "attention_mass" || name == "attention_mass_ratio" || name == "pointing_game")
                report.metrics[name] = value;
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
