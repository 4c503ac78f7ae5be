#include "ui/evaluation/report_comparison.h"

#include "ui/common/metric_names.h"
#include "ui/common/model_entry.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace saccade::ui {
namespace {

struct Comparison {
    Q_DECLARE_TR_FUNCTIONS(saccade::ui::Comparison)
};

/// Index into the report's names.
std::optional<std::size_t> ciderIn(const EvaluationReport& report) {
    const auto& names = report.scores.names;
    const auto found = std::find(names.begin(), names.end(), "CIDEr");
    if (found == names.end() || !report.scores.cider_means_something)
        return std::nullopt;
    return static_cast<std::size_t>(found - names.begin());
}

/// The same model with another search has the same title.
std::pair<QString, QString> titlesOf(const EvaluationReport& one, const EvaluationReport& other) {
    std::pair titles(modelTitle(one.request.model), modelTitle(other.request.model));
    if (titles.first == titles.second && one.request.options.beam != other.request.options.beam) {
        titles.first = Comparison::tr("%1 with beam %2").arg(titles.first).arg(one.request.options.beam);
        titles.second = Comparison::tr("%1 with beam %2").arg(titles.second).arg(other.request.options.beam);
    }
    return titles;
}

} // namespace

std::optional<PairedDifference> ciderDifference(const EvaluationReport& one, const EvaluationReport& other) {
    const std::optional<std::size_t> mine = ciderIn(one), theirs = ciderIn(other);
    if (!mine || !theirs)
        return std::nullopt;
    std::unordered_map<std::string, std::size_t> positions;
    for (std::size_t i = 0; i < other.images.size(); ++i)
        positions.emplace(other.images[i].path.native(), i);
    std::vector<std::vector<double>> my_scores, their_scores;
    for (std::size_t i = 0; i < one.images.size(); ++i)
        if (const auto found = positions.find(one.images[i].path.native()); found != positions.end()) {
            my_scores.push_back({one.scores.images[i][*mine]});
            their_scores.push_back({other.scores.images[found->second][*theirs]});
        }
    return pairedDifference(meanParts(my_scores), meanParts(their_scores));
}

QString comparisonText(const EvaluationReport& one, const EvaluationReport& other,
                       const PairedDifference& difference) {
    if (difference.difference < 0)
        return comparisonText(other, one,
                              {difference.images,
                               -difference.difference,
                               {-difference.interval.upper, -difference.interval.lower}});
    const auto [better, worse] = titlesOf(one, other);
    const int images = static_cast<int>(difference.images);
    const QString text =
        difference.isClear()
            ? Comparison::tr("%1 is better than %2 on these %Ln image(s): CIDEr +%3, 95 % interval %4 to %5.",
                             nullptr, images)
            : Comparison::tr("These %Ln image(s) do not tell whether %1 or %2 is better: CIDEr +%3, 95 % "
                             "interval %4 to %5.",
                             nullptr, images);
    return text.arg(better, worse, scoreText(difference.difference), scoreText(difference.interval.lower),
                    scoreText(difference.interval.upper));
}

} // namespace saccade::ui
