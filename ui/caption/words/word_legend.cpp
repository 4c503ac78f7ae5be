#include "ui/caption/words/word_legend.h"

#include "core/result/uncertainty.h"
#include "ui/caption/state/caption_state.h"
#include "ui/caption/words/word_strip.h"
#include "ui/common/fonts.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace saccade::ui {
namespace {

constexpr int swatch = 14;

QFont legendFont(const QFont& base) {
    return scaledFont(base, 0.9);
}

/// As drawn under a word.
void paintMark(QPainter& painter, const QRect& place, WordLegend::Mark mark) {
    const QPointF middle = QRectF(place).center();
    if (mark == WordLegend::Mark::Unsure) {
        painter.setPen(QPen(themeColour(ThemeColour::Muted), 1.4, Qt::DotLine, Qt::FlatCap));
        painter.drawLine(QPointF(place.left(), middle.y()), QPointF(place.right() + 1, middle.y()));
        return;
    }
    const bool probability = mark == WordLegend::Mark::Probability;
    QRectF bar(0, 0, place.width(), probability ? 4 : 2);
    bar.moveCenter(middle);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColour(probability ? ThemeColour::Accent : ThemeColour::Second));
    painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
}

} // namespace

WordLegend::WordLegend(CaptionState& state, QWidget* parent) : QWidget(parent), state_(state) {
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    setToolTip(tr(
        "The upper bar under a word is the probability that the model gave to it. The lower one is the gate: "
        "how much the model relied on what it saw rather than on the words so far. A dotted line marks a "
        "word that the model is unsure of."));
    connect(&state_, &CaptionState::wordsChanged, this, &WordLegend::refresh);
    refresh();
}

void WordLegend::refresh() {
    const std::vector<CaptionWord>& words = state_.words();
    QVector<Entry> entries;
    if (!words.empty())
        entries.append({Mark::Probability, tr("probability")});
    if (hasGate(words))
        entries.append({Mark::Gate, words.front().sentinel ? tr("looked") : tr("gate")});
    if (std::any_of(words.begin(), words.end(), isUnsure))
        entries.append({Mark::Unsure, tr("unsure")});
    if (entries == entries_)
        return;
    entries_ = entries;
    QStringList names;
    for (const Entry& entry : entries_)
        names.append(entry.name);
    setAccessibleName(
        names.isEmpty() ? QString() : tr("Marks under the words: %1").arg(names.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

QSize WordLegend::sizeHint() const {
    const QFontMetrics metrics(legendFont(font()));
    int width = 0;
    for (const Entry& entry : entries_)
        width += swatch + spacing::small + metrics.horizontalAdvance(entry.name) + 1 + spacing::normal;
    return {width, metrics.height()};
}

void WordLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(legendFont(font()));
    const QFontMetrics metrics = painter.fontMetrics();
    const auto place = [this](const QRect& part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    int x = 0;
    for (const Entry& entry : entries_) {
        paintMark(painter, place({x, 0, swatch, height()}), entry.mark);
        x += swatch + spacing::small;
        const QRect text_place(x, 0, metrics.horizontalAdvance(entry.name) + 1, height());
        painter.setPen(themeColour(ThemeColour::Muted));
        painter.drawText(place(text_place), Qt::AlignVCenter, entry.name);
        x = text_place.right() + 1 + spacing::normal;
    }
}

} // namespace saccade::ui
