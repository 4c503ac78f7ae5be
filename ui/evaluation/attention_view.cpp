#include "ui/evaluation/attention_view.h"

#include "ui/common/convert.h"
#include "ui/common/metric_names.h"
#include "ui/common/model_entry.h"
#include "ui/common/note_label.h"
#include "ui/common/number_text.h"
#include "ui/common/table_style.h"
#include "ui/common/theme.h"
#include "ui/evaluation/report_scores.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>

#include <algorithm>

namespace saccade::ui {
namespace {

constexpr std::size_t listed_words = 8; ///< of those that are not in the image
enum TableColumn { ClassColumn, ModelColumn, WordsColumn, RatioColumn, PointingColumn, Columns };

QString classTitle(WordClass word_class) {
    switch (word_class) {
    case WordClass::Colour:
        return AttentionView::tr("Colours");
    case WordClass::Relation:
        return AttentionView::tr("Relations");
    case WordClass::Object:
        break;
    }
    return AttentionView::tr("Objects");
}

QString classExplanation(WordClass word_class) {
    switch (word_class) {
    case WordClass::Colour:
        return AttentionView::tr(
            "Colours of an object that the caption names: red in “a red bus”. The mask is "
            "that of the object.");
    case WordClass::Relation:
        return AttentionView::tr(
            "Words between two objects that the caption names: on in “a cat on a chair”. "
            "The mask is that of both objects.");
    case WordClass::Object:
        break;
    }
    return AttentionView::tr("Words that name an object of the image. The mask is that of the object.");
}

QString withInterval(const EvaluationReport& report, const std::string& score, double value) {
    const Interval* interval = shownInterval(report, score);
    return interval == nullptr
               ? scoreText(value)
               : AttentionView::tr("%1 (%2 to %3)", "a score and its interval")
                     .arg(scoreText(value), scoreText(interval->lower), scoreText(interval->upper));
}

QString rateWithInterval(const EvaluationReport& report, const std::string& score, double rate) {
    const Interval* interval = shownInterval(report, score);
    return interval == nullptr
               ? percentText(rate)
               : AttentionView::tr("%1 (%2 to %3)", "a score and its interval")
                     .arg(percentText(rate), percentText(interval->lower), percentText(interval->upper));
}

/// "chair (12), table (9)": the most frequent first.
QString absentWords(const Hallucination& found) {
    std::vector<std::pair<std::string, std::size_t>> words(found.absent_words.begin(),
                                                           found.absent_words.end());
    std::stable_sort(words.begin(), words.end(),
                     [](const auto& one, const auto& other) { return one.second > other.second; });
    QStringList listed;
    for (std::size_t i = 0; i < std::min(words.size(), listed_words); ++i)
        listed << AttentionView::tr("%1 (%2)", "a word and how often")
                      .arg(toQString(words[i].first), QLocale().toString(words[i].second));
    return listed.join(QStringLiteral(", "));
}

QString hallucinationText(const EvaluationReport& report) {
    const Hallucination& found = report.grounding->hallucination;
    if (found.named == 0)
        return AttentionView::tr("No caption names an object that its masks could confirm.");
    const QString sentence =
        AttentionView::tr(
            "Of %Ln object(s) that the captions name, %1 are not in the image, neither outlined "
            "nor named by a person (CHAIRi); %2 of the captions name such an object (CHAIRs).",
            nullptr, static_cast<int>(found.named))
            .arg(rateWithInterval(report, "CHAIRi", found.objectRate()),
                 rateWithInterval(report, "CHAIRs", found.captionRate()));
    return found.absent == 0
               ? sentence
               : sentence + QLatin1Char(' ') + AttentionView::tr("Most often: %1.").arg(absentWords(found));
}

} // namespace

AttentionView::AttentionView(QWidget* parent)
    : QWidget(parent), table_(new QTableWidget(0, Columns, this)), text_(new NoteLabel(this)) {
    table_->setAccessibleName(tr("Attention by class of word"));
    styleTable(*table_);
    table_->setSelectionMode(QAbstractItemView::NoSelection);
    table_->setHorizontalHeaderLabels({tr("Words"), tr("Model"), tr("Number"),
                                       metricTitle("attention_mass_ratio"), metricTitle("pointing_game")});
    table_->horizontalHeaderItem(RatioColumn)->setToolTip(metricExplanation("attention_mass_ratio"));
    table_->horizontalHeaderItem(PointingColumn)->setToolTip(metricExplanation("pointing_game"));
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->horizontalHeader()->setSectionsClickable(false); // there is nothing to sort
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->setMinimumWidth(20 * fontMetrics().height());
    text_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    text_->setObjectName(QStringLiteral("attention_text"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::large);
    row->addWidget(table_, 5);
    row->addWidget(text_, 3);
    write();
}

void AttentionView::setReports(const ReportPointer& report, const ReportPointer& rival) {
    if (report == report_ && rival == rival_)
        return;
    report_ = report;
    rival_ = rival;
    fillTable();
    write();
}

void AttentionView::fillTable() {
    table_->setRowCount(0);
    const bool compares = rival_ && rival_->grounding;
    table_->setColumnHidden(ModelColumn, !compares);
    if (!report_ || !report_->grounding)
        return;
    for (const WordClass word_class : word_classes) {
        addRow(*report_, word_class);
        if (compares)
            addRow(*rival_, word_class);
    }
}

void AttentionView::addRow(const EvaluationReport& report, WordClass word_class) {
    const GroundingScores& scores = report.grounding->of(word_class).corpus;
    const int row = table_->rowCount();
    table_->insertRow(row);
    const auto put = [this, row](TableColumn column, const QString& text, const QString& tool_tip = {}) {
        auto* cell = new QTableWidgetItem(text);
        cell->setToolTip(tool_tip);
        table_->setItem(row, column, cell);
    };
    put(ClassColumn, classTitle(word_class), classExplanation(word_class));
    put(ModelColumn, modelTitle(report.request.model));
    put(WordsColumn, QLocale().toString(static_cast<qulonglong>(scores.words)));
    put(RatioColumn, withInterval(report, scoreNameOf("attention_mass_ratio", word_class),
                                  scores.words > 0 ? scores.massRatio() : scores.mass));
    put(PointingColumn, withInterval(report, scoreNameOf("pointing_game", word_class), scores.pointing_game));
}

void AttentionView::write() {
    const bool has_masks = report_ && report_->grounding;
    table_->setVisible(has_masks);
    if (!has_masks)
        return text_->say(tr("Nobody has outlined the objects in these images, so where the words should "
                             "look is not known. COCO's instances files and the Scenes have outlines."));
    QStringList parts = {
        tr("Mass ratio: how many times more attention lies on what a word speaks of than if the model looked "
           "everywhere alike. Pointing: how often the place that got most lies on it."),
        hallucinationText(*report_)};
    if (report_->images.size() < few_images)
        parts << tr("In brackets: 95 % intervals, by bootstrap over the images.");
    text_->say(parts.join(QStringLiteral("\n\n")));
}

QString AttentionView::text() const {
    return text_->text();
}

} // namespace saccade::ui
