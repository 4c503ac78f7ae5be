#include "ui/explore/inside_word.h"

#include "ui/caption/canvas/canvas.h"
#include "ui/caption/canvas/picture_grid.h"
#include "ui/caption/state/caption_state.h"
#include "ui/common/convert.h"
#include "ui/common/note_label.h"
#include "ui/common/number_text.h"
#include "ui/explore/flow_strip.h"
#include "ui/explore/grid_cells.h"
#include "ui/explore/trace_knobs.h"
#include "ui/explore/value_view.h"
#include "ui/explore/word_bars.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace saccade::ui {

InsideWord::InsideWord(ExploreService& service, const QuestionParts& parts, QWidget* parent)
    : Question(parts, parent), service_(service) {
    build();
}

InsideWord::~InsideWord() {
    if (below_)
        delete below_;
}

void InsideWord::build() {
    knobs_ = new TraceKnobs(this);
    knobs_->setObjectName(QStringLiteral("traceKnobs"));
    title_ = new QLabel(this);
    QFont bold = title_->font();
    bold.setBold(true);
    title_->setFont(bold);
    values_ = new ValueView(this);
    value_ = new NoteLabel(this);
    equation_ = new NoteLabel(this);
    meaning_ = new NoteLabel(this);
    words_ = new WordBars(this);
    note_ = new NoteLabel(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::normal);
    for (QWidget* part :
         std::initializer_list<QWidget*>{note_, knobs_, title_, values_, value_, equation_, meaning_, words_})
        column->addWidget(part);
    setFocusProxy(knobs_);
    if (pictures() != nullptr) {
        below_ = new QScrollArea;
        strip_ = new FlowStrip;
        below_->setWidget(strip_);
        below_->setFrameShape(QFrame::NoFrame);
        below_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        below_->setFocusPolicy(Qt::NoFocus);
        below_->setFixedHeight(strip_->sizeHint().height() +
                               below_->horizontalScrollBar()->sizeHint().height());
        pictures()->putBelow(below_);
        strip_->setObjectName(QStringLiteral("flowStrip"));
        connect(strip_, &FlowStrip::opened, this, &InsideWord::showStep);
        connect(strip_, &FlowStrip::opened, this, [this](int step) {
            const FlowStep& opened = strip_->steps()[static_cast<std::size_t>(step)];
            Q_EMIT used(opened.name.isEmpty() ? QStringLiteral("stage") : opened.name);
        });
    }
    connect(knobs_, &TraceKnobs::changed, this, [this] { ask(false); });
    connect(values_, &ValueView::pointed, this, [this](std::optional<int> value) {
        if (value)
            Q_EMIT used(QStringLiteral("value"));
    });
    connect(values_, &ValueView::pointed, this, &InsideWord::markCell);
    connect(values_, &ValueView::pointed, this, &InsideWord::showValue);
    connect(&canvas(), &Canvas::pointed, this, &InsideWord::pointAtPixel);
}

void InsideWord::cancel() {
    service_.cancel();
}

void InsideWord::leave() {
    markCell(std::nullopt);
    if (below_)
        below_->hide();
}

void InsideWord::renew() {
    traced_.reset();
    trace_ = {};
    encoder_ = {};
    knobs_->reset();
    if (below_)
        below_->show();
    takeWord();
}

void InsideWord::takeWord() {
    const std::optional<std::size_t> at = word();
    const bool other = at && static_cast<int>(*at) == heldWord() && at != traced_;
    if (other) {
        traced_ = at;
        ask(encoder_.stages.empty());
    }
    const bool some = traced_.has_value();
    for (QWidget* part : std::initializer_list<QWidget*>{knobs_, title_, values_, words_})
        part->setVisible(some);
    if (!some)
        note_->say(hasCaption() ? tr("Click a word of the caption.") : tr("There is no caption yet."));
}

void InsideWord::ask(bool with_encoder) {
    if (!traced_)
        return;
    service_.traceWord(
        {image(), caption().tokens(), *traced_}, knobs_->change(), with_encoder,
        [this](const WordInside& inside) { take(inside); },
        [this](const QString& reason) { note_->say(reason, ThemeColour::Bad); });
}

void InsideWord::take(const WordInside& inside) {
    note_->say({});
    trace_ = inside.trace;
    if (inside.encoder)
        encoder_ = *inside.encoder;
    knobs_->offerGate(trace_.part("gate") != nullptr);
    knobs_->offerSharpness(trace_.decoder != "lstm_hard"); // its strongest cell stays the strongest
    if (strip_) {
        strip_->setSteps(flowSteps(trace_, encoder_));
        const std::vector<FlowStep>& steps = strip_->steps();
        if (strip_->open() < 0) { // where the model looked says most at first
            const auto map = std::find_if(steps.begin(), steps.end(), [](const FlowStep& step) {
                return step.of_grid && step.name.endsWith(QStringLiteral("alpha"));
            });
            strip_->openStep(map == steps.end() ? 0 : static_cast<int>(map - steps.begin()));
        } else {
            showStep(strip_->open());
        }
    }
    listWords();
    const TraceChange change = knobs_->change();
    if (change.sharpness != 1)
        Q_EMIT used(QStringLiteral("sharpness"), change.sharpness);
    if (change.temperature != 1)
        Q_EMIT used(QStringLiteral("temperature"), change.temperature);
    if (change.gate)
        Q_EMIT used(QStringLiteral("gate"), *change.gate);
}

const FlowStep* InsideWord::openStep() const {
    return strip_ && strip_->open() >= 0 ? &strip_->steps()[static_cast<std::size_t>(strip_->open())]
                                         : nullptr;
}

void InsideWord::showStep(int step) {
    const FlowStep& shown = strip_->steps()[static_cast<std::size_t>(step)];
    below_->ensureVisible(strip_->boxOf(step).center().x(), 0, strip_->boxOf(step).width(), 0);
    title_->setText(tr("%1 (%2)", "a quantity and its shape").arg(shown.title, shown.shape));
    values_->setValues(shown.values, shown.rows, shown.columns);
    equation_->say(shown.equation, ThemeColour::Accent);
    meaning_->say(shown.meaning);
    showValue(std::nullopt);
}

/// The value at an index, or how far the values reach.
void InsideWord::showValue(std::optional<int> index) {
    const FlowStep* step = openStep();
    if (step == nullptr || step->values.empty())
        return;
    if (step->is_scaled)
        return value_->say({});
    if (!index) {
        const auto [least, greatest] = std::minmax_element(step->values.begin(), step->values.end());
        value_->say(step->values.size() == 1 ? decimalText(static_cast<double>(*least), 3)
                                             : tr("From %1 (dark) to %2 (bright)")
                                                   .arg(decimalText(static_cast<double>(*least), 3),
                                                        decimalText(static_cast<double>(*greatest), 3)));
        return;
    }
    const auto at = static_cast<std::size_t>(*index);
    if (at >= step->values.size())
        return;
    if (!step->of_grid) {
        value_->say(tr("Value %1 of %2: %3")
                        .arg(*index + 1)
                        .arg(step->values.size())
                        .arg(decimalText(static_cast<double>(step->values[at]), 3)));
        return;
    }
    QString text = tr("Row %1, column %2: %3")
                       .arg(*index / step->columns + 1)
                       .arg(*index % step->columns + 1)
                       .arg(decimalText(static_cast<double>(step->values[at]), 3));
    const TracePart* scores = trace_.part("scores");
    const TracePart* alpha = trace_.part("alpha");
    if (scores != nullptr && alpha != nullptr && at < scores->values.size() && at < alpha->values.size())
        text = tr("Row %1, column %2: score %3, which gives this cell %4 of the attention (its weight in the "
                  "context)")
                   .arg(*index / step->columns + 1)
                   .arg(*index % step->columns + 1)
                   .arg(decimalText(static_cast<double>(scores->values[at]), 2),
                        percentText(static_cast<double>(alpha->values[at])));
    value_->say(text);
}

void InsideWord::listWords() {
    std::vector<BarRow> rows;
    const std::string said = caption().words[*traced_].word;
    for (const Alternative& word : trace_.words) {
        BarRow row;
        row.text = word.word.empty() ? tr("(end of the caption)") : toQString(word.word);
        row.value = std::exp(static_cast<double>(word.log_probability));
        row.number = percentText(row.value);
        row.marked = word.word == said;
        rows.push_back(std::move(row));
    }
    words_->showRows(tr("Softmax: probabilities of the word"), std::move(rows));
}

/// The pointer is over the image: the cell there, in the step that is open.
void InsideWord::pointAtPixel(std::optional<QPointF> pixel) {
    const FlowStep* step = openStep();
    if (!isOpen() || step == nullptr || !step->of_grid)
        return;
    const std::optional<int> cell =
        pixel ? cellAt(askedResult().geometry, {step->rows, step->columns}, *pixel) : std::nullopt;
    values_->setMarked(cell);
    showValue(cell);
}

/// On the image, as the part that is looked at.
void InsideWord::markCell(std::optional<int> cell) {
    const FlowStep* step = openStep();
    if (cell && step != nullptr && step->of_grid) {
        if (!region_before_)
            region_before_ = state().region().value_or(QRectF());
        state().setRegion(rectOfCell(askedResult().geometry, {step->rows, step->columns}, *cell));
    } else if (region_before_) {
        state().setRegion(region_before_->isNull() ? std::nullopt : region_before_);
        region_before_.reset();
    }
}

} // namespace saccade::ui
