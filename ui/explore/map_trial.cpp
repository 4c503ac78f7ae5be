#include "ui/explore/map_trial.h"

#include "core/result/verdict_text.h"
#include "ui/common/engine_texts.h"
#include "ui/common/note_label.h"
#include "ui/common/number_text.h"
#include "ui/explore/trial_chart.h"

#include <QLabel>
#include <QVBoxLayout>

namespace saccade::ui {
namespace {

ThemeColour colourOf(MapVerdict verdict) {
    switch (verdict) {
    case MapVerdict::Better:
        return ThemeColour::Good;
    case MapVerdict::NotBetter:
        return ThemeColour::Warning;
    default:
        return ThemeColour::Muted;
    }
}

/// A line in a colour with its meaning.
QString keyEntry(ThemeColour colour, const QString& text) {
    return QStringLiteral("<span style=\"color:%1\">▬</span> %2")
        .arg(themeColour(colour).name(), text.toHtmlEscaped());
}

} // namespace

MapTrial::MapTrial(ExploreService& service, const QuestionParts& parts, QWidget* parent)
    : Question(parts, parent), service_(service), verdict_(new NoteLabel(this)), note_(new NoteLabel(this)),
      charts_(new QWidget(this)) {
    deletion_ = new TrialChart(TrialChart::Of::Deletion, charts_);
    insertion_ = new TrialChart(TrialChart::Of::Insertion, charts_);
    auto* key = new QLabel(charts_);
    key->setTextFormat(Qt::RichText);
    key->setWordWrap(true);
    key->setText(keyEntry(ThemeColour::Accent, tr("the map")) + QStringLiteral(" &nbsp; ") +
                 keyEntry(ThemeColour::Muted, tr("random orders")) + QStringLiteral(" &nbsp; ") +
                 keyEntry(ThemeColour::Second, tr("whole image evenly")));
    auto* inner = new QVBoxLayout(charts_);
    inner->setContentsMargins({});
    inner->setSpacing(spacing::small);
    inner->addWidget(deletion_);
    inner->addWidget(insertion_);
    inner->addWidget(key);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::normal);
    column->addWidget(note_);
    column->addWidget(verdict_);
    column->addWidget(charts_);
}

void MapTrial::cancel() {
    service_.cancel();
}

void MapTrial::renew() {
    tested_.reset();
    takeWord();
}

/// A word that is merely pointed at does not end a test.
void MapTrial::takeWord() {
    const std::optional<std::size_t> at = word();
    if (!at) {
        if (!tested_) {
            setShown(false);
            note_->say(hasCaption() ? tr("Click a word of the caption.") : tr("There is no caption yet."));
        }
        return;
    }
    if (static_cast<int>(*at) != heldWord() || at == tested_)
        return;
    tested_ = at;
    start();
}

void MapTrial::setShown(bool charts) {
    charts_->setVisible(charts);
    if (!charts)
        verdict_->say({});
}

void MapTrial::start() {
    setShown(false);
    note_->say(tr("Testing…"));
    service_.testMap(
        {image(), caption().tokens(), *tested_}, service_.explanations().front().name,
        [this](const MapTestState& now) { take(now); },
        [this](const QString& reason) { note_->say(reason, ThemeColour::Bad); });
}

void MapTrial::take(const MapTestState& now) {
    charts_->setVisible(true);
    deletion_->show(now.test);
    insertion_->show(now.test);
    if (!now.done) {
        note_->say(tr("Testing: %1 %").arg(now.percent));
        return;
    }
    note_->say({});
    verdict_->say(engineText(verdictText(caption().words[*tested_].word, now.test)),
                  colourOf(verdictOn(now.test)));
}

} // namespace saccade::ui
