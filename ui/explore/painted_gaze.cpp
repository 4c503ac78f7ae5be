#include "ui/explore/painted_gaze.h"

#include "ui/caption/canvas/canvas.h"
#include "ui/caption/canvas/canvas_brush.h"
#include "ui/caption/state/caption_state.h"
#include "ui/caption/state/explore_service.h"
#include "ui/caption/words/word_text.h"
#include "ui/common/convert.h"
#include "ui/common/note_label.h"
#include "ui/common/number_text.h"
#include "ui/explore/brush_controls.h"
#include "ui/explore/caption_rows.h"
#include "ui/explore/marked_cells.h"
#include "ui/explore/word_bars.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace saccade::ui {
namespace {

enum Where { OnlyHere, AnywhereElse };

} // namespace

PaintedGaze::PaintedGaze(ExploreService& service, const QuestionParts& parts, QWidget* parent)
    : Question(parts, parent), service_(service), brush_(new CanvasBrush(this)) {
    build();
    canvas().setBrush(brush_);
}

void PaintedGaze::leave() {
    canvas().setBrush(nullptr);
}

void PaintedGaze::build() {
    where_ = new QComboBox(this);
    where_->addItems({tr("Look only here"), tr("Look anywhere but here")});
    where_->setAccessibleName(tr("What the painted part means"));
    bars_ = new WordBars(this);
    note_ = new NoteLabel(this);
    rows_ = new CaptionRows(this);
    rows_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::normal);
    controls_ = new BrushControls(*brush_, this);
    column->addWidget(controls_);
    column->addWidget(where_);
    column->addWidget(bars_);
    column->addWidget(note_);
    column->addWidget(rows_);
    connect(brush_, &CanvasBrush::changed, this, &PaintedGaze::ask);
    connect(brush_, &CanvasBrush::ended, this, &PaintedGaze::say);
    connect(where_, &QComboBox::currentIndexChanged, this, [this] {
        ask();
        say();
    });
    connect(rows_, &CaptionRows::chosen, this, &PaintedGaze::showRow);
}

void PaintedGaze::cancel() {
    service_.cancel();
}

void PaintedGaze::renew() {
    painted_.reset();
    now_.reset();
    rows_->hide();
    brush_->setImageSize(state().originalSize());
    controls_->offerOutlines(service_, image());
    takeWord();
}

void PaintedGaze::takeWord() {
    const std::optional<std::size_t> at = word();
    if (!at || static_cast<int>(*at) != heldWord() || at == painted_) {
        if (!painted_)
            showHint();
        return;
    }
    painted_ = at;
    now_.reset();
    rows_->hide();
    showHint();
    ask();
    say();
}

void PaintedGaze::showHint() {
    note_->say({});
    if (!hasCaption())
        bars_->showHint(tr("What it would say"), tr("There is no caption yet."));
    else if (!painted_)
        bars_->showHint(tr("What it would say"), tr("Click a word of the caption."));
    else
        bars_->showHint(tr("Instead of “%1”").arg(toQString(caption().words[*painted_].word)),
                        tr("Paint on the image."));
}

std::vector<float> PaintedGaze::gaze() const {
    if (!painted_ || brush_->isEmpty())
        return {};
    const AttentionMaps& own = caption().words[*painted_].attention;
    std::vector<float> weights = markedCells(*brush_, askedResult().geometry, own.rows, own.columns);
    if (where_->currentIndex() == AnywhereElse)
        for (float& weight : weights)
            weight = 1 - weight;
    const bool some =
        std::any_of(weights.begin(), weights.end(), [](float weight) { return weight > 1e-3F; });
    return some ? weights : std::vector<float>();
}

void PaintedGaze::ask() {
    const std::vector<float> weights = gaze();
    if (weights.empty())
        return;
    service_.lookElsewhere(
        {image(), caption().tokens(), *painted_}, weights, [this](const GazeAnswer& answer) { take(answer); },
        [this](const QString& reason) { note_->say(reason, ThemeColour::Bad); });
}

void PaintedGaze::take(const GazeAnswer& answer) {
    const QString held = toQString(caption().words[*painted_].word);
    double largest = 1e-9;
    for (const GazedWord& each : answer.words)
        largest = std::max(largest, std::exp(static_cast<double>(std::max(each.painted, each.own))));
    std::vector<BarRow> rows;
    for (const GazedWord& each : answer.words) {
        const double painted = std::exp(static_cast<double>(each.painted));
        const double own = std::exp(static_cast<double>(each.own));
        BarRow row;
        row.text = wordText(each.word);
        row.value = painted / largest;
        row.tick = own / largest;
        row.number = percentText(painted);
        row.marked = each.word == caption().words[*painted_].word;
        row.tool_tip =
            tr("“%1”: %2 with your map, %3 with the model's own").arg(row.text, row.number, percentText(own));
        rows.push_back(std::move(row));
    }
    bars_->showRows(tr("Instead of “%1”").arg(held), std::move(rows));
    note_->say(tr("How much the choice of this word changes with the gaze: %1 between the model's own map "
                  "and yours, %2 between its own and an even one (Jensen-Shannon divergence of the "
                  "probabilities of all words: 0 the same, 1 nothing in common).")
                   .arg(decimalText(answer.own_to_painted, 2), decimalText(answer.own_to_uniform, 2)));
    Q_EMIT used();
}

/// The rest of the caption after the painted word.
void PaintedGaze::say() {
    const std::vector<float> weights = gaze();
    if (weights.empty()) {
        now_.reset();
        rows_->hide();
        showAsked();
        return;
    }
    const std::vector<std::string> words = caption().tokens();
    DecodeOptions decode = options();
    decode.prefix.clear();
    for (std::size_t i = 0; i < *painted_; ++i)
        decode.prefix += (i == 0 ? "" : " ") + words[i];
    decode.gazes = {{static_cast<int>(*painted_), weights}};
    service_.caption(
        image(), decode, [this](const CaptionResult& result) { takeCaption(result); },
        [this](const QString& reason) { note_->say(reason, ThemeColour::Bad); });
}

void PaintedGaze::takeCaption(const CaptionResult& result) {
    now_ = result;
    showRow(1);
}

void PaintedGaze::showRow(int row) {
    if (row == 0)
        showAsked();
    else
        show(*now_, static_cast<int>(*painted_));
    rows_->show(tr("Before and now"), {{tr("Before"), caption()}, {tr("Now"), now_->best()}}, row);
    rows_->setVisible(true);
}

} // namespace saccade::ui
