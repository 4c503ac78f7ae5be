#include "core/train/validation.h"

#include "core/metrics/dataset_grounding.h"
#include "core/metrics/repetition.h"
#include "core/result/attention_statistics.h"
#include "core/run/metrics_file.h"
#include "core/train/caption_exchange.h"
#include "core/train/loss.h"
#include "core/train/teacher_forcing.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <variant>

namespace saccade {
namespace {

/// Of the captions of some images.
struct WordLoss {
    double sum = 0; ///< cross-entropy
    std::int64_t words = 0;
};

/// What is found out about some of the images.
struct ValidationShare {
    WordLoss loss;
    Evaluation captions; ///< without scores
};

std::optional<WordLoss> teacherForcedLoss(Captioner& captioner, FeatureSource& source,
                                          const std::vector<std::size_t>& images, const TrainingData& data,
                                          const ValidationProgress& progress) {
    WordLoss loss;
    const auto add = [&loss](const TeacherForced& forced) {
        const std::int64_t tokens = forced.targets.numel();
        loss.sum += captionLoss(forced, 0, 0).cross_entropy.item<double>() * static_cast<double>(tokens);
        loss.words += tokens;
    };
    return teacherForce(captioner, source, images, data.encoded, add, progress) ? std::optional(loss)
                                                                                : std::nullopt;
}

/// Nothing if cancelled.
std::optional<ValidationShare> validateShare(Captioner& captioner, FeatureSource& source,
                                             const std::vector<std::size_t>& images, const TrainingData& data,
                                             int beam, const ValidationProgress& progress) {
    const std::size_t count = images.size();
    const std::optional<WordLoss> loss =
        teacherForcedLoss(captioner, source, images, data,
                          [&](std::size_t done, std::size_t) { return progress(done, 2 * count); });
    if (!loss)
        return std::nullopt;
    bool given_up = false;
    DecodeOptions options;
    options.beam = beam;
    options.hypotheses = 1;
    options.alternatives = 0;
    ValidationShare share{
        *loss, captionImages(captioner, source, images, options, [&](std::size_t done, std::size_t) {
            given_up = !progress(count + done, 2 * count);
            return !given_up;
        })};
    return given_up ? std::nullopt : std::optional(std::move(share));
}

/// The shares of all processes in one, at the first.
void gather(ValidationShare& share, const TrainingData& data, ProcessGroup& group) {
    torch::Tensor loss =
        torch::tensor({share.loss.sum, static_cast<double>(share.loss.words)}, torch::kDouble);
    group.sum(loss);
    share.loss = {loss[0].item<double>(), static_cast<std::int64_t>(loss[1].item<double>())};
    Evaluation all;
    for (const std::string& bytes : group.gathered(captionBytes(share.captions)))
        if (group.isFirst())
            addCaptions(all, bytes);
    share.captions = inOrder(std::move(all), data.validation); // so that sums are those of one process
}

ValidationReport reportOf(ValidationShare share, const CaptionDataset& dataset, const TrainingData& data,
                          const BadImage& problem) {
    Evaluation& evaluation = share.captions;
    scoreEvaluation(evaluation, data.captions);
    ValidationReport report;
    report.loss = share.loss.sum / static_cast<double>(std::max<std::int64_t>(share.loss.words, 1));
    report.perplexity = std::exp(report.loss);
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

/// That of the first process, in the form in which metrics.jsonl keeps it.
ValidationReport shared(const std::optional<ValidationReport>& report, ProcessGroup& group) {
    EpochReport epoch;
    epoch.validation = report;
    const std::string line = group.shared(report ? metricsLine(epoch) : std::string());
    return std::get<EpochReport>(reportFromLine(line)).validation.value();
}

} // namespace

std::optional<ValidationReport> validate(Captioner& captioner, FeatureSource& source,
                                         const CaptionDataset& dataset, const TrainingData& data, int beam,
                                         const BadImage& problem, const ValidationProgress& progress,
                                         ProcessGroup* group) {
    std::optional<ValidationShare> share =
        validateShare(captioner, source, shareOf(data.validation, group), data, beam, progress);
    if (group == nullptr)
        return share ? std::optional(reportOf(std::move(*share), dataset, data, problem)) : std::nullopt;
    if (group->any(!share, Patience::Alone))
        return std::nullopt;
    gather(*share, data, *group);
    std::optional<ValidationReport> report;
    if (group->isFirst())
        report = reportOf(std::move(*share), dataset, data, problem);
    return shared(report, *group);
}

} // namespace saccade
