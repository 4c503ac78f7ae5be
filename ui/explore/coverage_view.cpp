#include "ui/explore/coverage_view.h"

#include "core/result/coverage.h"
#include "ui/caption/state/caption_state.h"
#include "ui/caption/words/word_text.h"
#include "ui/common/note_label.h"
#include "ui/common/number_text.h"

#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace saccade::ui {
namespace {

constexpr double hardly = 0.1; // times even: hardly looked at

} // namespace

CoverageView::CoverageView(ExploreService&, const QuestionParts& parts, QWidget* parent)
    : Question(parts, parent), list_(new QListWidget(this)), note_(new NoteLabel(this)) {
    list_->setAccessibleName(tr("Words that are counted"));
    list_->setSpacing(2);
    setFocusProxy(list_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::normal);
    column->addWidget(note_);
    column->addWidget(list_);
    connect(list_, &QListWidget::itemChanged, this, &CoverageView::showSum);
}

void CoverageView::renew() {
    const QSignalBlocker quiet(list_);
    list_->clear();
    list_->setVisible(hasCaption());
    if (!hasCaption()) {
        note_->say(tr("There is no caption yet."));
        return;
    }
    for (const CaptionWord& word : caption().words) {
        auto* item = new QListWidgetItem(wordText(word.word), list_);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    // All of them: the question scrolls as a whole.
    list_->setFixedHeight(list_->count() * (list_->sizeHintForRow(0) + 2 * list_->spacing()) +
                          2 * list_->frameWidth());
    showSum();
}

/// The summed map takes the place of every word's own, so that whichever is shown shows it.
void CoverageView::showSum() {
    std::vector<bool> picked;
    for (int i = 0; i < list_->count(); ++i)
        picked.push_back(list_->item(i)->checkState() == Qt::Checked);
    const std::vector<float> sum = summedMaps(caption().words, picked);
    if (sum.empty()) {
        note_->say(tr("No word with a map is ticked."));
        showAsked();
        return;
    }
    note_->say(tr("Half of the attention lies on %1 of what the model saw; %2 of it got less than a tenth of "
                  "an even "
                  "share.")
                   .arg(percentText(smallestAreaWith(sum, 0.5)), percentText(areaBelowEven(sum, hardly))));
    CaptionResult result = askedResult();
    Hypothesis shown = caption();
    for (CaptionWord& word : shown.words)
        word.attention = {1, word.attention.rows, word.attention.columns, sum};
    result.hypotheses = {shown};
    show(result, std::max(heldWord(), 0));
    state().setMapName(tr("Attention of the ticked words"));
}

} // namespace saccade::ui
