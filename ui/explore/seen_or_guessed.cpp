#include "ui/explore/seen_or_guessed.h"

#include "ui/caption/state/caption_state.h"
#include "ui/caption/state/explore_service.h"
#include "ui/caption/words/word_text.h"
#include "ui/common/note_label.h"
#include "ui/common/number_text.h"
#include "ui/explore/word_bars.h"

#include <QVBoxLayout>

#include <cmath>

namespace saccade::ui {

SeenOrGuessed::SeenOrGuessed(ExploreService& service, const QuestionParts& parts, QWidget* parent)
    : Question(parts, parent), service_(service), bars_(new WordBars(this)), note_(new NoteLabel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::normal);
    column->addWidget(bars_);
    column->addWidget(note_);
    bars_->list().setChoosable(true);
    setFocusProxy(&bars_->list());
    connect(&bars_->list(), &BarList::chosen, &state(), &CaptionState::holdWord);
}

void SeenOrGuessed::cancel() {
    service_.cancel();
}

void SeenOrGuessed::renew() {
    note_->say({});
    if (!hasCaption()) {
        bars_->showHint(tr("Seen in the image"), tr("There is no caption yet."));
        return;
    }
    bars_->showHint(tr("Seen in the image"), tr("Reading the caption without the image…"));
    service_.seenOrGuessed(
        image(), caption().tokens(), [this](const CaptionSight& sight) { take(sight); },
        [this](const QString& reason) { note_->say(reason, ThemeColour::Bad); });
}

void SeenOrGuessed::takeWord() {
    bars_->list().setMarked(word() ? static_cast<int>(*word()) : -1);
}

void SeenOrGuessed::take(const CaptionSight& sight) {
    std::vector<BarRow> rows;
    for (const WordSight& word : sight.words) {
        const QString with = percentText(std::exp(static_cast<double>(word.with_image)));
        const QString without = percentText(std::exp(static_cast<double>(word.without_image)));
        BarRow row;
        row.text = wordText(word.word);
        row.value = word.seen();
        row.number = tr("%1 → %2", "probability with and without the image").arg(with, without);
        row.tool_tip =
            tr("“%1” has a probability of %2 with the image and %3 without it, after the same words.")
                .arg(row.text, with, without);
        rows.push_back(std::move(row));
    }
    bars_->showRows(tr("Seen in the image (probability with → without it)"), std::move(rows));
    note_->say(sight.blank == Blank::MeanGrid
                   ? tr("“Without the image”: the mean of all images that the model learned from.")
                   : tr("“Without the image”: the image itself, blurred until only its colours are left."));
    takeWord();
    Q_EMIT used();
}

} // namespace saccade::ui
