#include "ui/evaluation/report_scores.h"

#include <algorithm>
#include <limits>

namespace saccade::ui {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// NaN for a CIDEr that means nothing.
double scoreOrNone(const CaptionScores& scores, std::size_t metric, double value) {
    return !scores.cider_means_something && scores.names[metric] == "CIDEr" ? none : value;
}

NamedScores named(const CaptionScores& scores, const std::vector<double>& values) {
    NamedScores result;
    for (std::size_t i = 0; i < scores.names.size(); ++i)
        result.emplace_back(scores.names[i], scoreOrNone(scores, i, values[i]));
    return result;
}

NamedScores joined(NamedScores scores, const NamedScores& more) {
    scores.insert(scores.end(), more.begin(), more.end());
    return scores;
}

/// Whether masks tell which of the objects that the captions name are there.
bool judgesObjects(const EvaluationReport& report) {
    return report.grounding && report.grounding->hallucination.captions > 0;
}

} // namespace

NamedScores scoresOf(const EvaluationReport& report) {
    NamedScores scores = named(report.scores, report.scores.corpus);
    if (report.diversity)
        scores = joined(scores, namedScores(*report.diversity));
    if (report.scenes)
        scores = joined(scores, namedScores(*report.scenes));
    if (report.grounding)
        scores = joined(scores, namedScores(report.grounding->corpus));
    return judgesObjects(report) ? joined(scores, namedScores(report.grounding->hallucination)) : scores;
}

NamedScores scoresOf(const EvaluationReport& report, std::size_t image) {
    NamedScores scores = named(report.scores, report.scores.images[image]);
    if (report.scenes)
        scores = joined(scores, namedScores(report.scenes->images[image]));
    if (report.grounding)
        scores = joined(scores, namedScores(report.grounding->images[image]));
    return judgesObjects(report) ? joined(scores, namedScores(report.grounding->hallucination.images[image]))
                                 : scores;
}

const Interval* shownInterval(const EvaluationReport& report, const std::string& score) {
    return report.images.size() < few_images ? intervalOf(report.intervals, score) : nullptr;
}

double captionScore(const EvaluationReport& report, std::size_t image, std::size_t metric) {
    return scoreOrNone(report.scores, metric, report.scores.images[image][metric]);
}

double scoreCalled(const NamedScores& scores, const std::string& name) {
    const auto found = std::find_if(scores.begin(), scores.end(),
                                    [&name](const auto& score) { return score.first == name; });
    return found == scores.end() ? none : found->second;
}

} // namespace saccade::ui
