#include "ui/explore/inside_word.h"

#include "ui/caption/canvas/canvas.h"
#include "ui/caption/canvas/picture_grid.h"
#include "ui/caption/state/caption_state.h"
#include "ui/common/convert.h"
#include "ui/common/note_label.h"
#include "ui/common/number_text.h"
#include "ui/explore/flow_strip.h"
#include "ui/explore/gate_bars.h"
#include "ui/explore/grid_cells.h"
#include "ui/explore/trace_knobs.h"
#include "ui/explore/value_view.h"
#include "ui/explore/word_bars.h"

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace saccade::ui {
namespace {

/// "₁₇"
QString subscript(int number) {
    QString text = QString::number(number);
    for (QChar& digit : text)
        digit = QChar(u'₀' + digit.digitValue());
    return text;
}

/// A number of any size, short: "3.42", "4.9e+08".
QString shortNumber(double value) {
    return QLocale().toString(value, 'g', 3);
}

/// The equation of a step with the numbers of a cell in it; empty where it has none of its own.
QString termOf(const QString& step, int cell, const WordTrace& trace) {
    const auto at = static_cast<std::size_t>(cell);
    const TracePart* scores = trace.part("scores");
    const TracePart* alpha = trace.part("alpha");
    if (scores == nullptr || alpha == nullptr)
        return {};
    const QString i = subscript(cell + 1);
    const auto score = static_cast<double>(scores->values[at]),
               share = static_cast<double>(alpha->values[at]);
    if (step == QStringLiteral("scores"))
        return QStringLiteral("e%1 = v · tanh(W a%1 + U h) = %2").arg(i, decimalText(score, 2));
    if (step == QStringLiteral("alpha")) {
        double sum = 0;
        for (const float each : scores->values)
            sum += std::exp(static_cast<double>(each));
        return QStringLiteral("α%1 = exp(%2) / Σ exp(eₖ) = %3 / %4 = %5")
            .arg(i, decimalText(score, 2), shortNumber(std::exp(score)), shortNumber(sum),
                 decimalText(share, 3));
    }
    if (step != QStringLiteral("seen"))
        return {};
    if (const TracePart* location = trace.part("location"))
        return QStringLiteral("z = … + %2 · a%1 + …")
            .arg(i, shortNumber(static_cast<double>(location->values[at])));
    return QStringLiteral("z = … + %2 · a%1 + …").arg(i, decimalText(share, 3));
}

} // namespace

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
    title_ = new QLabel(this);
    QFont bold = title_->font();
    bold.setBold(true);
    title_->setFont(bold);
    values_ = new ValueView(this);
    value_ = new NoteLabel(this);
    gates_ = new GateBars(this);
    equation_ = new NoteLabel(this);
    meaning_ = new NoteLabel(this);
    words_ = new WordBars(this);
    words_->list().setGliding(true);
    note_ = new NoteLabel(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::normal);
    for (QWidget* part : std::initializer_list<QWidget*>{note_, knobs_, title_, values_, value_, gates_,
                                                         equation_, meaning_, words_})
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
        connect(strip_, &FlowStrip::opened, this, &InsideWord::showStep);
    }
    connect(knobs_, &TraceKnobs::changed, this, [this] { ask(false); });
    connect(values_, &ValueView::pointed, this, &InsideWord::pointAtValue);
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
    markCell(std::nullopt);
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
    values_->setRest(shown.taken);
    showGates(shown);
    meaning_->say(shown.meaning);
    markCell(shown.of_grid && values_->marked() ? values_->marked() : shown.taken);
    strip_->marked() ? showMarkedCell() : showValue(values_->marked());
}

/// Below a gate of the LSTM, and below what the gates are computed from.
void InsideWord::showGates(const FlowStep& step) {
    const std::vector<GateShares> gates = step.of_lstm ? gateShares(trace_) : std::vector<GateShares>();
    gates_->setGates(gates);
    gates_->setVisible(!gates.empty());
    const auto open = std::find_if(gates.begin(), gates.end(), [&step](const GateShares& gate) {
        return gateStep(gate.gate) == step.name;
    });
    gates_->setOpen(open == gates.end() ? std::string() : open->gate);
}

/// The value at an index, or how far the values reach.
void InsideWord::showValue(std::optional<int> index) {
    const FlowStep* step = openStep();
    if (step == nullptr || step->values.empty())
        return;
    equation_->say(step->equation, ThemeColour::Accent);
    if (index && *index < static_cast<int>(step->values.size()) && step->of_grid)
        return showCell(*step, *index);
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
    if (at < step->values.size())
        value_->say(tr("Value %1 of %2: %3")
                        .arg(*index + 1)
                        .arg(step->values.size())
                        .arg(decimalText(static_cast<double>(step->values[at]), 3)));
}

/// What a cell of the image has to do with the step: its value, its score and its share of the context.
void InsideWord::showCell(const FlowStep& step, int cell) {
    const auto at = static_cast<std::size_t>(cell);
    const int row = cell / trace_.columns + 1, column = cell % trace_.columns + 1;
    const TracePart* scores = trace_.part("scores");
    const TracePart* alpha = trace_.part("alpha");
    if (cell >= trace_.rows * trace_.columns)
        return;
    if (const QString term = termOf(step.name, cell, trace_); !term.isEmpty())
        equation_->say(term, ThemeColour::Accent);
    if (scores == nullptr || alpha == nullptr) {
        if (step.of_grid)
            value_->say(tr("Row %1, column %2: %3")
                            .arg(row)
                            .arg(column)
                            .arg(decimalText(static_cast<double>(step.values[at]), 3)));
        return;
    }
    const TracePart* location = trace_.part("location");
    const QString text =
        location == nullptr
            ? tr("Row %1, column %2: score %3, which gives this cell %4 of the attention (its "
                 "weight in the context)")
        : location->values[at] > 0
            ? tr("Row %1, column %2: score %3, which gives this cell %4 of the attention, the most: it alone "
                 "becomes the context")
            : tr("Row %1, column %2: score %3, which gives this cell %4 of the attention; the context is "
                 "taken "
                 "from another cell");
    value_->say(text.arg(row).arg(column).arg(decimalText(static_cast<double>(scores->values[at]), 2),
                                              percentText(static_cast<double>(alpha->values[at]))));
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

/// The pointer is over the image: the cell there, in the step that is open and in all that have it.
void InsideWord::pointAtPixel(std::optional<QPointF> pixel) {
    const FlowStep* step = openStep();
    if (!isOpen() || step == nullptr || trace_.rows < 1)
        return;
    const std::optional<int> cell =
        pixel ? cellAt(askedResult().geometry, {trace_.rows, trace_.columns}, *pixel) : std::nullopt;
    strip_->setMarked(cell);
    showMarkedCell();
}

/// The cell that is pointed at, here or on the image, in the step that is open.
void InsideWord::showMarkedCell() {
    const FlowStep* step = openStep();
    const std::optional<int> cell = strip_->marked();
    if (step->of_grid)
        values_->setMarked(cell);
    showValue(step->of_grid ? cell : std::nullopt);
    if (cell && !step->of_grid)
        showCell(*step, *cell);
}

/// The pointer is over the picture of the values. Where it points at nothing, the image shows the cell that
/// hard attention takes.
void InsideWord::pointAtValue(std::optional<int> index) {
    const FlowStep* step = openStep();
    if (!strip_ || step == nullptr)
        return;
    strip_->setMarked(step->of_grid ? index : std::nullopt);
    markCell(index && step->of_grid ? index : step->taken);
    showValue(index);
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
