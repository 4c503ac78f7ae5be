#include "ui/explore/flow_steps.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>
#include <span>

namespace saccade::ui {
namespace {

/// What there is to say of a quantity of a trace.
struct StepText {
    const char* name;
    const char* title;
    const char* equation;
    const char* meaning;
};

// Equations are those of Xu et al. 2015 and, with the sentinel, Lu et al. 2017. What differs in a decoder has
// its name in front.
constexpr StepText step_texts[] = {
    {"word", QT_TRANSLATE_NOOP("FlowSteps", "Previous word"), "E y(t−1)",
     QT_TRANSLATE_NOOP("FlowSteps", "The previous word, as the vector that the model learned for it.")},
    {"transformer/word", QT_TRANSLATE_NOOP("FlowSteps", "Previous word"), "√d · E y(t−1) + position",
     QT_TRANSLATE_NOOP(
         "FlowSteps",
         "The previous word, as the vector that the model learned for it, plus the code of its position.")},
    {"whole_image", QT_TRANSLATE_NOOP("FlowSteps", "Whole image"), "v_g = ReLU(W a̅)",
     QT_TRANSLATE_NOOP("FlowSteps",
                       "The mean of the grid, projected; the LSTM reads it together with each word.")},
    {"state", QT_TRANSLATE_NOOP("FlowSteps", "Previous state"), "h(t−1)",
     QT_TRANSLATE_NOOP("FlowSteps", "The output of the LSTM after the words so far.")},
    {"cell_before", QT_TRANSLATE_NOOP("FlowSteps", "Previous memory"), "c(t−1)",
     QT_TRANSLATE_NOOP("FlowSteps", "What the LSTM remembers of the words so far (its cell state).")},
    {"scores", QT_TRANSLATE_NOOP("FlowSteps", "Scores e"), "eᵢ = v · tanh(W aᵢ + U h(t−1))",
     QT_TRANSLATE_NOOP("FlowSteps", "How well each cell of the image fits what the state asks for.")},
    {"lstm_adaptive/scores", QT_TRANSLATE_NOOP("FlowSteps", "Scores e"), "eᵢ = v · tanh(W vᵢ + U h)",
     QT_TRANSLATE_NOOP("FlowSteps", "How well each cell of the image fits what the state asks for.")},
    {"alpha", QT_TRANSLATE_NOOP("FlowSteps", "Attention α"), "αᵢ = exp(eᵢ) / Σ exp(eₖ)",
     QT_TRANSLATE_NOOP("FlowSteps", "The scores as shares that sum to 1: where the model looks.")},
    {"seen", QT_TRANSLATE_NOOP("FlowSteps", "Context z"), "z = Σ αᵢ aᵢ",
     QT_TRANSLATE_NOOP("FlowSteps", "The mean of the annotation vectors, weighted by attention.")},
    {"location", QT_TRANSLATE_NOOP("FlowSteps", "Location s"), "sᵢ = 1 for i = argmax α, else 0",
     QT_TRANSLATE_NOOP("FlowSteps", "The one cell that the model looks at: here the one with the most "
                                    "attention. In training it is drawn at random, with α as the chances.")},
    {"lstm_hard/seen", QT_TRANSLATE_NOOP("FlowSteps", "Context z"), "z = Σ sᵢ aᵢ",
     QT_TRANSLATE_NOOP("FlowSteps", "The annotation vector of the cell with the most attention.")},
    {"gate", QT_TRANSLATE_NOOP("FlowSteps", "Gate β"), "β = σ(f(h(t−1)))",
     QT_TRANSLATE_NOOP("FlowSteps", "How much of the context is let through: 0 is nothing, 1 is all of it.")},
    {"lstm_adaptive/gate", QT_TRANSLATE_NOOP("FlowSteps", "Gate 1 − β"), "1 − β",
     QT_TRANSLATE_NOOP("FlowSteps", "How much of the context is let through: 0 is nothing, 1 is all of it.")},
    {"context", QT_TRANSLATE_NOOP("FlowSteps", "Gated context"), "β z",
     QT_TRANSLATE_NOOP("FlowSteps", "What the word takes from the image.")},
    {"lstm_adaptive/context", QT_TRANSLATE_NOOP("FlowSteps", "Gated context"), "(1 − β) z",
     QT_TRANSLATE_NOOP("FlowSteps", "What the word takes from the image.")},
    {"from_word", QT_TRANSLATE_NOOP("FlowSteps", "From the word"), "W E y(t−1)",
     QT_TRANSLATE_NOOP("FlowSteps", "What the previous word contributes to the gates of the LSTM.")},
    {"from_state", QT_TRANSLATE_NOOP("FlowSteps", "From the state"), "U h(t−1)",
     QT_TRANSLATE_NOOP("FlowSteps", "What the state contributes to the gates of the LSTM.")},
    {"from_context", QT_TRANSLATE_NOOP("FlowSteps", "From the image"), "Z β z",
     QT_TRANSLATE_NOOP("FlowSteps", "What the image contributes to the gates of the LSTM.")},
    {"from_image", QT_TRANSLATE_NOOP("FlowSteps", "From the image"), "Z v_g",
     QT_TRANSLATE_NOOP("FlowSteps", "What the whole image contributes to the gates of the LSTM.")},
    {"gate_bias", QT_TRANSLATE_NOOP("FlowSteps", "Bias"), "b",
     QT_TRANSLATE_NOOP("FlowSteps", "What the gates of the LSTM start from, whatever word or image.")},
    {"input_gate", QT_TRANSLATE_NOOP("FlowSteps", "Input gate"), "i = σ(W E y(t−1) + U h(t−1) + Z β z + b)",
     QT_TRANSLATE_NOOP("FlowSteps", "How much of what is new goes into the memory.")},
    {"forget_gate", QT_TRANSLATE_NOOP("FlowSteps", "Forget gate"), "f = σ(W E y(t−1) + U h(t−1) + Z β z + b)",
     QT_TRANSLATE_NOOP("FlowSteps", "How much of the memory is kept.")},
    {"candidate", QT_TRANSLATE_NOOP("FlowSteps", "Candidate"), "g = tanh(W E y(t−1) + U h(t−1) + Z β z + b)",
     QT_TRANSLATE_NOOP("FlowSteps", "What could go into the memory.")},
    {"output_gate", QT_TRANSLATE_NOOP("FlowSteps", "Output gate"), "o = σ(W E y(t−1) + U h(t−1) + Z β z + b)",
     QT_TRANSLATE_NOOP("FlowSteps", "How much of the memory is let out.")},
    {"lstm_adaptive/input_gate", QT_TRANSLATE_NOOP("FlowSteps", "Input gate"),
     "i = σ(W E y(t−1) + U h(t−1) + Z v_g + b)",
     QT_TRANSLATE_NOOP("FlowSteps", "How much of what is new goes into the memory.")},
    {"lstm_adaptive/forget_gate", QT_TRANSLATE_NOOP("FlowSteps", "Forget gate"),
     "f = σ(W E y(t−1) + U h(t−1) + Z v_g + b)",
     QT_TRANSLATE_NOOP("FlowSteps", "How much of the memory is kept.")},
    {"lstm_adaptive/candidate", QT_TRANSLATE_NOOP("FlowSteps", "Candidate"),
     "g = tanh(W E y(t−1) + U h(t−1) + Z v_g + b)",
     QT_TRANSLATE_NOOP("FlowSteps", "What could go into the memory.")},
    {"lstm_adaptive/output_gate", QT_TRANSLATE_NOOP("FlowSteps", "Output gate"),
     "o = σ(W E y(t−1) + U h(t−1) + Z v_g + b)",
     QT_TRANSLATE_NOOP("FlowSteps", "How much of the memory is let out.")},
    {"sentinel_gate", QT_TRANSLATE_NOOP("FlowSteps", "Sentinel gate"), "σ(W E y(t−1) + U h(t−1) + Z v_g + b)",
     QT_TRANSLATE_NOOP("FlowSteps", "How much of the memory goes into the sentinel.")},
    {"cell", QT_TRANSLATE_NOOP("FlowSteps", "Memory"), "c = f ⊙ c(t−1) + i ⊙ g",
     QT_TRANSLATE_NOOP("FlowSteps", "The memory after this word.")},
    {"hidden", QT_TRANSLATE_NOOP("FlowSteps", "State"), "h = o ⊙ tanh(c)",
     QT_TRANSLATE_NOOP(
         "FlowSteps",
         "The output of the LSTM; with the context and the previous word, it predicts this word.")},
    {"lstm_adaptive/hidden", QT_TRANSLATE_NOOP("FlowSteps", "State"), "h = o ⊙ tanh(c)",
     QT_TRANSLATE_NOOP("FlowSteps",
                       "The output of the LSTM, which asks for a place to look at and predicts the word.")},
    {"sentinel", QT_TRANSLATE_NOOP("FlowSteps", "Sentinel s"),
     "s = σ(W E y(t−1) + U h(t−1) + Z v_g + b) ⊙ tanh(c)",
     QT_TRANSLATE_NOOP("FlowSteps", "What the memory has to offer in place of the image.")},
    {"sentinel_score", QT_TRANSLATE_NOOP("FlowSteps", "Sentinel score"), "eₛ = v · tanh(W s + U h)",
     QT_TRANSLATE_NOOP("FlowSteps", "How well the sentinel fits, in competition with the cells.")},
    {"sentinel_weight", QT_TRANSLATE_NOOP("FlowSteps", "Sentinel weight β"),
     "β = exp(eₛ) / (exp(eₛ) + Σ exp(eₖ))",
     QT_TRANSLATE_NOOP(
         "FlowSteps",
         "How much the sentinel counts against the image: 1 is the memory alone, 0 the image alone.")},
    {"logits", QT_TRANSLATE_NOOP("FlowSteps", "Logits"), "p = softmax(logits / T)",
     QT_TRANSLATE_NOOP(
         "FlowSteps",
         "A number for each word of the vocabulary; the softmax turns them into probabilities p.")},
    {"word_alpha", QT_TRANSLATE_NOOP("FlowSteps", "Layer %1: words"), "softmax(q · k / √d)",
     QT_TRANSLATE_NOOP("FlowSteps", "How much each head looks at each word so far, one row per head.")},
    {"query", QT_TRANSLATE_NOOP("FlowSteps", "Layer %1: queries"), "q = W x",
     QT_TRANSLATE_NOOP("FlowSteps", "What each head asks the image for, one row per head.")},
    {"layer_heads", QT_TRANSLATE_NOOP("FlowSteps", "Layer %1: heads"), "softmax(q · k / √d)",
     QT_TRANSLATE_NOOP("FlowSteps", "Where each head of this layer looks, each from dark to bright.")},
    {"layer_alpha", QT_TRANSLATE_NOOP("FlowSteps", "Layer %1: attention"), "softmax(q · k / √d)",
     QT_TRANSLATE_NOOP("FlowSteps", "Where the heads of this layer look, on average.")},
    {"layer_context", QT_TRANSLATE_NOOP("FlowSteps", "Layer %1: context"), "Σ αᵢ vᵢ",
     QT_TRANSLATE_NOOP("FlowSteps",
                       "What the heads of this layer take from the image, concatenated head by head.")},
    {"residual", QT_TRANSLATE_NOOP("FlowSteps", "Layer %1: stream"), "x + …",
     QT_TRANSLATE_NOOP(
         "FlowSteps",
         "The vector of the word (the residual stream), to which each layer adds what it found.")},
};

QString translated(const char* text) {
    return QCoreApplication::translate("FlowSteps", text);
}

const StepText* textOf(const QString& name) {
    for (const StepText& text : step_texts)
        if (name == QLatin1String(text.name))
            return &text;
    return nullptr;
}

const StepText* textOf(const QString& name, const QString& decoder) {
    const StepText* particular = textOf(decoder + QLatin1Char('/') + name);
    return particular != nullptr ? particular : textOf(name);
}

QString sidesOf(const std::vector<std::int64_t>& shape) {
    QStringList sides;
    for (const std::int64_t side : shape)
        sides << QString::number(side);
    return sides.join(QStringLiteral(" × "));
}

/// Lays a vector out in rows: as square as its length allows, or with the last row cut short.
void layOut(FlowStep& step) {
    const auto count = static_cast<int>(step.values.size());
    const int side = std::max(1, static_cast<int>(std::ceil(std::sqrt(static_cast<double>(count)))));
    step.columns = side;
    for (int columns = side; columns <= 2 * side; ++columns)
        if (count % columns == 0) {
            step.columns = columns;
            break;
        }
    step.rows = (count + step.columns - 1) / step.columns;
}

/// The mean over the rows of [rows, columns] values: of heads.
std::vector<float> meanOfRows(const TracePart& part) {
    const auto columns = static_cast<std::size_t>(part.shape.back());
    std::vector<float> mean(columns);
    const std::size_t rows = part.values.size() / std::max<std::size_t>(1, columns);
    for (std::size_t i = 0; i < rows * columns; ++i)
        mean[i % columns] += part.values[i] / static_cast<float>(rows);
    return mean;
}

/// "layer2.alpha": the number of the layer, and the name within it.
const QRegularExpression& layerAndName() {
    static const QRegularExpression pattern(QStringLiteral("^layer(\\d+)\\.(.+)$"));
    return pattern;
}

FlowStep stepOf(const TracePart& part, const WordTrace& trace) {
    const int rows = trace.rows, columns = trace.columns;
    FlowStep step;
    step.name = QString::fromStdString(part.name);
    step.shape = sidesOf(part.shape);
    step.values = part.values;
    QString key = step.name, layer;
    if (const QRegularExpressionMatch match = layerAndName().match(step.name); match.hasMatch()) {
        layer = match.captured(1);
        key = match.captured(2);
        if (key == QStringLiteral("alpha"))
            step.values = meanOfRows(part);
        if (key == QStringLiteral("alpha") || key == QStringLiteral("context"))
            key.prepend(QStringLiteral("layer_"));
    }
    const StepText* text = textOf(key, QString::fromStdString(trace.decoder));
    step.title = text == nullptr ? step.name : translated(text->title);
    if (!layer.isEmpty() && text != nullptr)
        step.title = step.title.arg(layer);
    if (text != nullptr) {
        step.equation = QString::fromUtf8(text->equation);
        step.meaning = translated(text->meaning);
    }
    step.of_grid = step.values.size() == static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns) &&
                   (key == QStringLiteral("scores") || key == QStringLiteral("alpha") ||
                    key == QStringLiteral("location") || key == QStringLiteral("layer_alpha"));
    if (step.of_grid) {
        step.rows = rows;
        step.columns = columns;
        step.shape = sidesOf({rows, columns});
    } else if (part.shape.size() == 2) {
        step.rows = static_cast<int>(part.shape[0]);
        step.columns = static_cast<int>(part.shape[1]);
    } else {
        layOut(step);
    }
    return step;
}

/// Maps of a number of rows and columns as one picture, two beside each other.
struct Tiles {
    int rows = 0;
    int columns = 0;
    std::span<const float> maps;
};

void showTiles(FlowStep& step, const Tiles& tiles) {
    constexpr int beside = 2;
    const auto cells = static_cast<std::size_t>(tiles.rows) * static_cast<std::size_t>(tiles.columns);
    const int pictures = cells == 0 ? 0 : static_cast<int>(tiles.maps.size() / cells);
    step.is_scaled = true;
    step.columns = beside * tiles.columns;
    step.rows = (pictures + beside - 1) / beside * tiles.rows;
    step.values.assign(static_cast<std::size_t>(step.rows) * static_cast<std::size_t>(step.columns), 0);
    for (int picture = 0; picture < pictures; ++picture) {
        const std::span<const float> map =
            tiles.maps.subspan(cells * static_cast<std::size_t>(picture), cells);
        const auto [least, greatest] = std::minmax_element(map.begin(), map.end());
        const float spread = std::max(*greatest - *least, 1e-12F);
        for (int row = 0; row < tiles.rows; ++row)
            for (int column = 0; column < tiles.columns; ++column) {
                const int at_row = picture / beside * tiles.rows + row;
                const int at_column = picture % beside * tiles.columns + column;
                // Each by itself: otherwise one map would leave the others dark.
                step.values[static_cast<std::size_t>(at_row * step.columns + at_column)] =
                    (map[static_cast<std::size_t>(row * tiles.columns + column)] - *least) / spread;
            }
    }
}

/// Its strongest channels.
FlowStep stepOf(const EncoderStage& stage, std::size_t number) {
    FlowStep step;
    step.title = QCoreApplication::translate("FlowSteps", "Encoder %1").arg(number);
    step.shape = sidesOf({stage.channels, stage.rows, stage.columns});
    step.meaning =
        QCoreApplication::translate("FlowSteps", "The %3 channels of this stage that vary most across the "
                                                 "image, each from dark to bright. %1 parameters, %2 ms.")
            .arg(QLocale().toString(static_cast<qlonglong>(stage.parameters)),
                 QLocale().toString(1000 * stage.seconds, 'f', 1))
            .arg(stage.strongest.size());
    showTiles(step, {stage.rows, stage.columns, stage.maps});
    return step;
}

/// The map of each head of a layer; nothing where there is one alone, which is the layer's.
std::optional<FlowStep> headsOf(const TracePart& part, const WordTrace& trace) {
    const QString name = QString::fromStdString(part.name);
    const QRegularExpressionMatch match = layerAndName().match(name);
    if (!match.hasMatch() || match.captured(2) != QStringLiteral("alpha") || part.shape.size() != 2 ||
        part.shape[0] < 2 || part.shape[1] != static_cast<std::int64_t>(trace.rows) * trace.columns)
        return std::nullopt;
    const StepText* text = textOf(QStringLiteral("layer_heads"));
    FlowStep step;
    step.name = name + QStringLiteral(".heads");
    step.title = translated(text->title).arg(match.captured(1));
    step.equation = QString::fromUtf8(text->equation);
    step.meaning = translated(text->meaning);
    step.shape = sidesOf({part.shape[0], trace.rows, trace.columns});
    showTiles(step, {trace.rows, trace.columns, part.values});
    return step;
}

/// What hard attention looks at, of the maps that lead there.
std::optional<int> takenCell(const WordTrace& trace) {
    const TracePart* location = trace.part("location");
    if (location == nullptr || location->values.empty())
        return std::nullopt;
    return static_cast<int>(std::max_element(location->values.begin(), location->values.end()) -
                            location->values.begin());
}

void addShares(std::vector<FlowStep>& steps, const WordTrace& trace) {
    const std::vector<GateShares> gates = gateShares(trace);
    if (gates.empty())
        return;
    for (FlowStep& step : steps) {
        for (const GateShares& gate : gates)
            if (step.name == gateStep(gate.gate))
                step.shares = sharesOf(gate);
        step.of_lstm = step.shares || step.name.startsWith(QStringLiteral("from_")) ||
                       step.name == QStringLiteral("gate_bias");
    }
}

} // namespace

std::vector<FlowStep> flowSteps(const WordTrace& trace, const EncoderTrace& encoder) {
    std::vector<FlowStep> steps;
    for (std::size_t i = 0; i < encoder.stages.size(); ++i)
        steps.push_back(stepOf(encoder.stages[i], i + 1));
    for (const TracePart& part : trace.parts)
        if (!part.values.empty()) {
            if (const std::optional<FlowStep> heads = headsOf(part, trace))
                steps.push_back(*heads);
            steps.push_back(stepOf(part, trace));
        }
    const std::optional<int> taken = takenCell(trace);
    for (FlowStep& step : steps)
        if (step.of_grid)
            step.taken = taken;
    addShares(steps, trace);
    return steps;
}

QString gateStep(const std::string& gate) {
    return gate == "candidate" ? QStringLiteral("candidate")
                               : QString::fromStdString(gate) + QStringLiteral("_gate");
}

} // namespace saccade::ui
