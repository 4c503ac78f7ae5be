#include "ui/evaluation/image_model.h"

#include "ui/common/convert.h"
#include "ui/common/metric_names.h"
#include "ui/common/model_entry.h"
#include "ui/common/theme.h"
#include "ui/evaluation/report_scores.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <unordered_map>
#include <utility>

namespace saccade::ui {
namespace {

/// The scores of an image's attention, in the order of their columns.
constexpr std::array<std::pair<const char*, double (*)(const GroundingScores&)>, 4> attention_columns = {{
    {"attention_mass", [](const GroundingScores& scores) { return scores.mass; }},
    {"attention_mass_ratio", [](const GroundingScores& scores) { return scores.massRatio(); }},
    {"pointing_game", [](const GroundingScores& scores) { return scores.pointing_game; }},
    {"grounded_words", [](const GroundingScores& scores) { return static_cast<double>(scores.words); }},
}};

} // namespace

void ImageModel::setReport(const ReportPointer& report, const ReportPointer& rival) {
    beginResetModel();
    const bool same = report == report_;
    report_ = report;
    rival_ = rival;
    if (!same)
        collectTexts();
    collectMetrics();
    matchRival();
    endResetModel();
}

void ImageModel::collectTexts() {
    names_.clear();
    captions_.clear();
    references_.clear();
    if (!report_)
        return;
    for (const EvaluatedImage& image : report_->images) {
        names_ << toQString(image.path.filename());
        captions_ << toQString(image.caption);
        std::string lines;
        for (const std::string& reference : image.references)
            lines.append(reference).append("\n");
        references_ << toQString(lines);
    }
}

void ImageModel::collectMetrics() {
    metrics_.clear();
    if (!report_)
        return;
    metrics_ = report_->scores.names;
    if (report_->grounding)
        for (const auto& [name, score_of] : attention_columns)
            metrics_.emplace_back(name);
}

void ImageModel::matchRival() {
    rival_images_.clear();
    if (!report_ || !rival_)
        return;
    std::unordered_map<std::string, std::ptrdiff_t> positions;
    for (std::size_t i = 0; i < rival_->images.size(); ++i)
        positions.emplace(rival_->images[i].path.native(), static_cast<std::ptrdiff_t>(i));
    for (const EvaluatedImage& image : report_->images) {
        const auto found = positions.find(image.path.native());
        rival_images_.push_back(found == positions.end() ? -1 : found->second);
    }
}

std::optional<std::size_t> ImageModel::rivalImage(int row) const {
    if (row < 0 || row >= static_cast<int>(rival_images_.size()) ||
        rival_images_[static_cast<std::size_t>(row)] < 0)
        return std::nullopt;
    return static_cast<std::size_t>(rival_images_[static_cast<std::size_t>(row)]);
}

int ImageModel::mainScoreColumn() const {
    if (!report_ || report_->scores.names.empty())
        return file_column;
    const std::vector<std::string>& names = report_->scores.names;
    const auto found = std::find(names.begin(), names.end(), "CIDEr");
    const auto position =
        found == names.end() ? names.size() - 1 : static_cast<std::size_t>(found - names.begin());
    return first_score_column + static_cast<int>(position);
}

bool ImageModel::isUseful(int column) const {
    const int metric = column - first_score_column;
    if (metric < 0 || metric >= static_cast<int>(metrics_.size()))
        return true;
    const std::string& name = metrics_[static_cast<std::size_t>(metric)];
    return name != "Bleu_2" && name != "Bleu_3";
}

int ImageModel::differenceColumn() const {
    return rival_ ? columnCount() - 1 : -1;
}

double ImageModel::number(int row, int column) const {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    const auto position = static_cast<std::size_t>(row);
    if (column != differenceColumn()) {
        const auto metric = static_cast<std::size_t>(column - first_score_column);
        const std::size_t captions = report_->scores.names.size();
        return metric < captions
                   ? captionScore(*report_, position, metric)
                   : attention_columns.at(metric - captions).second(report_->grounding->images[position]);
    }
    const std::optional<std::size_t> other = rivalImage(row);
    const auto score = static_cast<std::size_t>(mainScoreColumn() - first_score_column);
    const std::vector<std::string>& names = rival_->scores.names;
    const auto rival_score = std::find(names.begin(), names.end(), report_->scores.names.at(score));
    if (!other || rival_score == names.end())
        return none;
    return captionScore(*report_, position, score) -
           captionScore(*rival_, *other, static_cast<std::size_t>(rival_score - names.begin()));
}

const QString& ImageModel::text(int row, int column) const {
    return column == file_column ? names_.at(row) : captions_.at(row);
}

bool ImageModel::contains(int row, const QString& part) const {
    return names_.at(row).contains(part, Qt::CaseInsensitive) ||
           captions_.at(row).contains(part, Qt::CaseInsensitive) ||
           references_.at(row).contains(part, Qt::CaseInsensitive);
}

int ImageModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(names_.size());
}

int ImageModel::columnCount(const QModelIndex& parent) const {
    if (parent.isValid() || !report_)
        return 0;
    return first_score_column + static_cast<int>(metrics_.size()) + (rival_ ? 1 : 0);
}

/// As displayed: less than half of the last decimal counts as zero.
double ImageModel::difference(int row) const {
    const double exact = number(row, differenceColumn());
    return std::abs(exact) < 0.0005 ? 0 : exact;
}

QString ImageModel::scoreCell(int row, int column) const {
    if (column != differenceColumn())
        return scoreText(metrics_.at(static_cast<std::size_t>(column - first_score_column)),
                         number(row, column));
    return (difference(row) > 0 ? QStringLiteral("+") : QString()) + scoreText(difference(row));
}

QVariant ImageModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const bool is_text = index.column() < first_score_column;
    switch (role) {
    case Qt::DisplayRole:
        return is_text ? text(index.row(), index.column()) : scoreCell(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return (Qt::AlignVCenter | (is_text ? Qt::AlignLeft : Qt::AlignRight)).toInt();
    case Qt::ToolTipRole:
        if (index.column() == file_column)
            return toQString(report_->images.at(static_cast<std::size_t>(index.row())).path);
        return is_text ? QVariant(text(index.row(), index.column())) : QVariant();
    case Qt::ForegroundRole: {
        if (index.column() != differenceColumn())
            return {};
        const double better = difference(index.row());
        return better > 0   ? QVariant(themeColour(ThemeColour::Good))
               : better < 0 ? QVariant(themeColour(ThemeColour::Bad))
                            : QVariant();
    }
    default:
        return {};
    }
}

QVariant ImageModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return (Qt::AlignVCenter | (section < first_score_column ? Qt::AlignLeft : Qt::AlignRight)).toInt();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool title = role == Qt::DisplayRole;
    if (section == file_column)
        return title ? tr("Image") : tr("The name of the image file.");
    if (section == caption_column)
        return title ? tr("Caption") : tr("What the model said of the image.");
    if (section != differenceColumn()) {
        const std::string& name = metrics_.at(static_cast<std::size_t>(section - first_score_column));
        return title ? metricTitle(name) : metricExplanation(name);
    }
    const QString metric =
        metricTitle(metrics_.at(static_cast<std::size_t>(mainScoreColumn() - first_score_column)));
    return title ? tr("Δ %1", "difference in a metric").arg(metric)
                 : tr("%1 of this model less that of %2: above 0 this model did better on the image.")
                       .arg(metric, modelTitle(rival_->request.model));
}

} // namespace saccade::ui
