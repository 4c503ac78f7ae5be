#include "ui/evaluation/report_scores.h"

#include <algorithm>
#include <limits>

namespace saccade::ui {
namespace {

NamedScores named(const std::vector<std::string>& names, const std::vector<double>& values) {
    NamedScores scores;
    for (std::size_t i = 0; i < names.size(); ++i)
        scores.emplace_back(names[i], values[i]);
    return scores;
}

NamedScores joined(NamedScores scores, const NamedScores& more) {
    scores.insert(scores.end(), more.begin(), more.end());
    return scores;
}

} // namespace

NamedScores scoresOf(const EvaluationReport& report) {
    const NamedScores captions = named(report.scores.names, report.scores.corpus);
    return report.grounding ? joined(captions, namedScores(report.grounding->corpus)) : captions;
}

NamedScores scoresOf(const EvaluationReport& report, std::size_t image) {
    const NamedScores captions = named(report.scores.names, report.scores.images[image]);
    return report.grounding ? joined(captions, namedScores(report.grounding->images[image])) : captions;
}

double scoreCalled(const NamedScores& scores, const std::string& name) {
    const auto found = std::find_if(scores.begin(), scores.end(),
                                    [&name](const auto& score) { return score.first == name; });
    return found == scores.end() ? std::numeric_limits<double>::quiet_NaN() : found->second;
}

} // namespace saccade::ui
