#include "ui/evaluation/score_model.h"

#include "core/metrics/cider.h"
#include "ui/common/convert.h"
#include "ui/common/engine_texts.h"
#include "ui/common/metric_names.h"
#include "ui/common/model_entry.h"
#include "ui/common/theme.h"
#include "ui/evaluation/dataset_title.h"
#include "ui/evaluation/report_scores.h"

#include <QFont>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace saccade::ui {
namespace {

bool isOfAttention(const std::string& metric) {
    return metric.starts_with("attention_") || metric == "pointing_game";
}

/// What only explains another score is shown in its tool tip, and what says nearly the same as another one is
/// in the exported file alone.
bool isShown(const std::string& metric) {
    return metric != "attention_mass_uniform" && metric != "Distinct_1" && metric != "vocabulary_used";
}

} // namespace

int ScoreModel::put(const ReportPointer& report) {
    beginResetModel(); // the columns may change with the metrics of the report
    auto place = std::find_if(reports_.begin(), reports_.end(), [&report](const ReportPointer& other) {
        return other->request == report->request;
    });
    if (place == reports_.end())
        place = reports_.insert(place, report);
    else
        *place = report;
    collectColumns();
    endResetModel();
    return static_cast<int>(place - reports_.begin());
}

void ScoreModel::remove(int row) {
    beginResetModel();
    reports_.erase(reports_.begin() + row);
    collectColumns();
    endResetModel();
}

bool ScoreModel::comparable(const EvaluationReport& one, const EvaluationReport& other) {
    return one.request.dataset == other.request.dataset && one.request.split == other.request.split;
}

void ScoreModel::collectColumns() {
    columns_ = {{Kind::Model, {}}};
    for (const ReportPointer& report : reports_)
        for (const auto& [name, score] : scoresOf(*report))
            if (isShown(name) &&
                std::none_of(columns_.begin(), columns_.end(),
                             [&name = name](const Column& column) { return column.metric == name; }))
                columns_.push_back({Kind::Metric, name});
    for (const Kind kind : {Kind::Images, Kind::Speed, Kind::Dataset, Kind::Split, Kind::Beam})
        columns_.push_back({kind, {}});
}

int ScoreModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(reports_.size());
}

int ScoreModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

bool ScoreModel::isNumber(const Column& column) {
    return column.kind != Kind::Model && column.kind != Kind::Dataset && column.kind != Kind::Split;
}

/// The number in a cell; NaN if the report has none.
double ScoreModel::number(const EvaluationReport& report, const Column& column) {
    switch (column.kind) {
    case Kind::Metric:
        return scoreCalled(scoresOf(report), column.metric);
    case Kind::Speed:
        return report.captions_per_second;
    case Kind::Images:
        return static_cast<double>(report.images.size());
    case Kind::Beam:
        return report.request.options.beam;
    default:
        break;
    }
    return std::numeric_limits<double>::quiet_NaN();
}

QVariant ScoreModel::value(const EvaluationReport& report, const Column& column) {
    switch (column.kind) {
    case Kind::Model:
        return modelTitle(report.request.model);
    case Kind::Dataset:
        return datasetTitle(report.request.dataset);
    case Kind::Split:
        return toQString(report.request.split);
    default:
        break;
    }
    const double found = number(report, column);
    return std::isnan(found) ? QVariant() : QVariant(found); // missing values are sorted to the end
}

QVariant ScoreModel::toolTip(const EvaluationReport& report, const Column& column) {
    if (column.kind == Kind::Model)
        return toQString(report.request.model);
    if (column.kind == Kind::Dataset)
        return toQString(report.request.dataset);
    if (column.metric == "CIDEr" && !report.scores.cider_means_something)
        return engineText(say(cider_means_nothing));
    if (column.kind != Kind::Metric)
        return {};
    QStringList lines;
    if (const Interval* interval = shownInterval(report, column.metric))
        lines << tr("95 % interval: %1 to %2, where the score would be on other images of the same kind "
                    "(bootstrap over the images).")
                     .arg(scoreText(interval->lower), scoreText(interval->upper));
    if (isOfAttention(column.metric) && report.grounding)
        lines << tr("%Ln word(s) that name an object. A map that looks everywhere alike would have a mass of "
                    "%1.",
                    nullptr, static_cast<int>(report.grounding->corpus.words))
                     .arg(scoreText(report.grounding->corpus.uniform_mass));
    return lines.isEmpty() ? QVariant() : QVariant(lines.join(QLatin1Char('\n')));
}

QVariant ScoreModel::intervalCell(const EvaluationReport& report, const Column& column) {
    const Interval* interval = column.kind == Kind::Metric ? shownInterval(report, column.metric) : nullptr;
    return interval == nullptr ? QVariant()
                               : QVariant(QStringLiteral("%1–%2").arg(scoreText(interval->lower),
                                                                      scoreText(interval->upper)));
}

bool ScoreModel::isBest(int row, const Column& column) const {
    if (column.kind != Kind::Speed && !(column.kind == Kind::Metric && comparesModels(column.metric)))
        return false;
    const EvaluationReport& mine = *report(row);
    int rivals = 0;
    for (const ReportPointer& other : reports_) {
        if (other.get() == &mine || !comparable(mine, *other))
            continue;
        const double theirs = number(*other, column);
        if (std::isnan(theirs))
            continue;
        ++rivals;
        const double mine_less_theirs = number(mine, column) - theirs;
        if (!((isLowerBetter(column.metric) ? -mine_less_theirs : mine_less_theirs) >= 0))
            return false;
    }
    return rivals > 0;
}

QVariant ScoreModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const EvaluationReport& report = *reports_.at(static_cast<std::size_t>(index.row()));
    const Column& column = columns_.at(static_cast<std::size_t>(index.column()));
    const bool is_number = isNumber(column);
    switch (role) {
    case Qt::DisplayRole:
        if (column.kind == Kind::Metric)
            return scoreText(column.metric, number(report, column));
        if (column.kind == Kind::Speed)
            return QLocale().toString(report.captions_per_second, 'f', 1);
        return is_number ? QVariant(QLocale().toString(static_cast<int>(number(report, column))))
                         : value(report, column);
    case value_role:
        return value(report, column);
    case best_role:
        return isBest(index.row(), column);
    case interval_role:
        return intervalCell(report, column);
    case Qt::TextAlignmentRole:
        return (Qt::AlignVCenter | (is_number ? Qt::AlignRight : Qt::AlignLeft)).toInt();
    case Qt::ToolTipRole:
        return toolTip(report, column);
    case Qt::FontRole:
    case Qt::ForegroundRole:
        break;
    default:
        return {};
    }
    if (!isBest(index.row(), column))
        return {};
    QFont bold;
    bold.setBold(true);
    return role == Qt::FontRole ? QVariant(bold) : QVariant(themeColour(ThemeColour::Accent));
}

QVariant ScoreModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column& column = columns_[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return (Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft)).toInt();
    const auto pick = [role](const QString& title, const QString& explanation) {
        return role == Qt::DisplayRole   ? QVariant(title)
               : role == Qt::ToolTipRole ? QVariant(explanation)
                                         : QVariant();
    };
    switch (column.kind) {
    case Kind::Model:
        return pick(tr("Model"), tr("The model file that was evaluated."));
    case Kind::Metric:
        return pick(metricTitle(column.metric), metricExplanation(column.metric));
    case Kind::Images:
        return pick(tr("Images"), tr("Images that were captioned and scored."));
    case Kind::Speed:
        return pick(tr("Captions/s"),
                    tr("Captions per second on this computer, with everything else it was doing."));
    case Kind::Dataset:
        return pick(tr("Dataset"), tr("Where the images and their reference captions come from. Scores on "
                                      "different datasets cannot be compared."));
    case Kind::Split:
        return pick(tr("Split"),
                    tr("The part of the dataset that was captioned. Scores on images that the model "
                       "was trained on say little."));
    case Kind::Beam:
        break;
    }
    return pick(tr("Beam"),
                tr("Captions that the search kept at each word; 1 takes the most probable word each time."));
}

} // namespace saccade::ui
