#include "ui/explore/training_neighbours.h"

#include "core/figure/attention_paint.h"
#include "ui/caption/state/caption_state.h"
#include "ui/common/convert.h"
#include "ui/common/dropped.h"
#include "ui/common/engine_texts.h"
#include "ui/common/note_label.h"
#include "ui/common/number_text.h"
#include "ui/explore/context_index_form.h"
#include "ui/explore/word_bars.h"

#include <QCheckBox>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <exception>

namespace saccade::ui {
namespace {

constexpr int neighbour_picture_side = 76;
constexpr int pixels_per_point = 2; // of the small pictures, for dense screens

} // namespace

TrainingNeighbours::TrainingNeighbours(ExploreService& service, const QuestionParts& parts, QWidget* parent)
    : Question(parts, parent), service_(service) {
    build();
}

void TrainingNeighbours::build() {
    note_ = new NoteLabel(this);
    form_ = new ContextIndexForm(service_, this);
    same_word_ = new QCheckBox(tr("Only where it reads the same word"), this);
    bars_ = new WordBars(this);
    bars_->list().setChoosable(true);
    another_ = new QPushButton(tr("Make another index…"), this);
    another_->setToolTip(tr("From another dataset, in place of this one"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::normal);
    column->addWidget(note_);
    column->addWidget(form_);
    column->addWidget(same_word_);
    column->addWidget(bars_);
    column->addWidget(another_, 0, Qt::AlignLeft);
    setFocusProxy(&bars_->list());
    setIndexed(false);
    form_->hide();
    connect(form_, &ContextIndexForm::made, this, [this] {
        showOwn();
        renew();
    });
    connect(same_word_, &QCheckBox::toggled, this, &TrainingNeighbours::ask);
    connect(&bars_->list(), &BarList::chosen, this, &TrainingNeighbours::chooseRow);
    connect(another_, &QPushButton::clicked, this, [this] {
        another_->hide();
        form_->show();
        form_->setFocus();
    });
}

void TrainingNeighbours::cancel() {
    service_.cancel();
}

void TrainingNeighbours::leave() {
    showOwn();
}

void TrainingNeighbours::setIndexed(bool indexed) {
    same_word_->setVisible(indexed);
    bars_->setVisible(indexed);
    another_->setVisible(indexed);
}

void TrainingNeighbours::renew() {
    shown_ = -1;
    asked_word_.reset();
    facts_.reset();
    found_.clear();
    if (!hasCaption()) {
        setIndexed(false);
        form_->hide();
        note_->say(tr("There is no caption yet."));
        return;
    }
    service_.contextIndex([this](const std::optional<ContextIndexFacts>& facts) { takeIndex(facts); },
                          [this](const QString& reason) { refuseIndex(reason); });
}

void TrainingNeighbours::takeIndex(const std::optional<ContextIndexFacts>& facts) {
    facts_ = facts;
    setIndexed(facts.has_value());
    form_->setVisible(!facts.has_value());
    if (!facts) {
        note_->say(tr("To answer this, the captions that the model was trained on are read once and kept in "
                      "an index. Choose the dataset of that training."));
        return;
    }
    const QLocale locale;
    note_->say(tr("Index: %1 words of %2 captions from %3 (%4)")
                   .arg(locale.toString(static_cast<qulonglong>(facts->words)),
                        locale.toString(static_cast<qulonglong>(facts->captions)), toQString(facts->dataset),
                        toQString(facts->split)));
    takeWord();
}

/// One of another model, or a broken file: a new one takes its place.
void TrainingNeighbours::refuseIndex(const QString& reason) {
    setIndexed(false);
    form_->show();
    note_->say(reason, ThemeColour::Bad);
}

void TrainingNeighbours::takeWord() {
    if (!facts_ || shown_ >= 0) // the words on show are those of a training caption
        return;
    const std::optional<std::size_t> at = word();
    if (!at) {
        if (!asked_word_)
            bars_->showHint(tr("Nearest training images"), tr("Click a word of the caption."));
        return;
    }
    if (static_cast<int>(*at) != heldWord() || at == asked_word_)
        return;
    asked_word_ = at;
    ask();
}

void TrainingNeighbours::ask() {
    if (!facts_ || !asked_word_)
        return;
    showOwn();
    found_.clear();
    const QString said = toQString(caption().words[*asked_word_].word);
    const QString heading = tr("Nearest training images for “%1”").arg(said);
    bars_->showHint(heading, tr("Searching…"));
    service_.neighbours(
        {image(), caption().tokens(), *asked_word_}, same_word_->isChecked(),
        [this](const std::vector<PicturedNeighbour>& found) {
            found_ = found;
            list();
            Q_EMIT used();
        },
        [this, heading](const QString& reason) { bars_->showHint(heading, reason); });
}

void TrainingNeighbours::list() {
    const QString said = toQString(caption().words[*asked_word_].word);
    const QString heading = tr("Nearest training images for “%1”").arg(said);
    if (found_.empty()) {
        bars_->showHint(heading, tr("No training caption of the index has this word."));
        return;
    }
    std::vector<BarRow> rows;
    for (const PicturedNeighbour& each : found_)
        rows.push_back(rowOf(each, static_cast<int>(rows.size()) == shown_));
    bars_->showRows(heading, std::move(rows));
}

BarRow TrainingNeighbours::rowOf(const PicturedNeighbour& found, bool marked) const {
    const ContextNeighbour& neighbour = found.neighbour;
    BarRow row;
    for (std::size_t i = 0; i < neighbour.words.size(); ++i) {
        if (i > 0)
            row.text += QLatin1Char(' ');
        const QString each = toQString(neighbour.words[i]);
        if (i == neighbour.position)
            row.emphasis = {{static_cast<int>(row.text.size()), static_cast<int>(each.size())}};
        row.text += each;
    }
    row.number = decimalText(neighbour.similarity, 2);
    row.value = std::max(neighbour.similarity, 0.0);
    row.marked = marked;
    row.picture = paintedPicture(found);
    row.picture_side = neighbour_picture_side;
    const QString path = shownPath(toQString(neighbour.image));
    if (!neighbour.problem.empty())
        row.tool_tip = engineText(neighbour.problem);
    else if (marked)
        row.tool_tip = tr("%1\nClick to bring your image back").arg(path);
    else
        row.tool_tip = tr("%1\nCosine of the contexts: %2. Click to see it in place of your image")
                           .arg(path, row.number);
    return row;
}

/// With the map of its word.
QImage TrainingNeighbours::paintedPicture(const PicturedNeighbour& found) const {
    const ContextNeighbour& neighbour = found.neighbour;
    if (found.picture.isNull() || !neighbour.reading)
        return {};
    constexpr int pixels = neighbour_picture_side * pixels_per_point;
    const QImage small = found.picture.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    const CaptionResult& reading = *neighbour.reading;
    try {
        return toImage(paintAttention(toMat(small), reading.best().words, neighbour.position,
                                      reading.geometry, state().heat(), state().opacity()));
    } catch (const std::exception&) {
        return small; // a decoder without maps
    }
}

/// The marked one once more brings the image back.
void TrainingNeighbours::chooseRow(int row) {
    const PicturedNeighbour& chosen = found_.at(static_cast<std::size_t>(row));
    const bool back = row == shown_;
    showOwn();
    if (!back && !chosen.picture.isNull() && chosen.neighbour.reading) {
        const CaptionResult& reading = *chosen.neighbour.reading;
        shown_ = row;
        showImage(chosen.picture, {reading.geometry.original.width, reading.geometry.original.height});
        show(reading, static_cast<int>(chosen.neighbour.position));
    }
    list();
}

void TrainingNeighbours::showOwn() {
    if (shown_ < 0)
        return;
    showAsked();
    if (asked_word_)
        state().holdWord(static_cast<int>(*asked_word_));
    shown_ = -1;
}

} // namespace saccade::ui
