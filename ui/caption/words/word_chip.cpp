#include "ui/caption/words/word_chip.h"

#include "ui/common/fonts.h"
#include "ui/common/number_text.h"

#include <QEnterEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>
#include <cmath>

namespace saccade::ui {
namespace {

constexpr int top = spacing::small;
constexpr int bar_height = 4;
constexpr int gate_height = 2;
constexpr int gap = 3; ///< between word, bars and number

QFont numberFont(const QFont& base) {
    return scaledFont(base, 0.85);
}

QColor faded(QColor colour, double alpha) {
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

} // namespace

WordChip::WordChip(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void WordChip::setWord(const QString& word, double probability, std::optional<double> gate,
                       const QString& doubts, std::optional<double> sentinel) {
    if (word == text() && probability == probability_ && gate == gate_ && doubts == doubts_ &&
        sentinel == sentinel_ && !toolTip().isEmpty())
        return;
    probability_ = probability;
    gate_ = gate;
    doubts_ = doubts;
    sentinel_ = sentinel;
    // A button treats "&" as the mark of a shortcut; a word must not.
    setText(word);
    setShortcut({});
    QString about = tr("“%1”: probability %2").arg(word, percentText(probability));
    if (sentinel)
        about = (*sentinel < 0.5
                     ? tr("%1, looked: %2 of the word comes from the image, the rest from the words so far")
                     : tr("%1, did not look: %2 of the word comes from the image, the rest from the words so "
                          "far"))
                    .arg(about, percentText(1 - *sentinel));
    else if (gate)
        about = tr("%1, gate %2: how much the model relied on what it saw rather than on the words so far")
                    .arg(about, decimalText(*gate, 2));
    if (!doubts.isEmpty())
        about += QLatin1Char('\n') + doubts;
    setToolTip(about);
    setAccessibleName(isUncertain() ? tr("%1, uncertain").arg(word) : word);
    setAccessibleDescription(about);
    updateGeometry();
    update();
}

void WordChip::setLook(Look look) {
    if (look == look_)
        return;
    look_ = look;
    update();
}

QFont WordChip::wordFont(const QFont& base, bool uncertain) {
    QFont font = scaledFont(base, 1.4);
    font.setItalic(uncertain);
    return font;
}

int WordChip::baseline(const QFont& base) {
    return top + QFontMetrics(wordFont(base, false)).ascent();
}

QSize WordChip::sizeHint() const {
    const QFontMetricsF word(wordFont(font(), isUncertain()));
    const QFontMetrics number(numberFont(font()));
    // Wide enough for the widest number, so that the bars of short words are readable.
    const int width = std::max(static_cast<int>(std::ceil(word.horizontalAdvance(text()))) + 1,
                               number.horizontalAdvance(percentText(1)));
    const int lines = QFontMetrics(wordFont(font(), false)).height() + number.height();
    return {width + 2 * side, 2 * top + lines + 2 * gap + bar_height + gate_height};
}

QSize WordChip::minimumSizeHint() const {
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 12), sizeHint().height()};
}

void WordChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    if (look_ == Look::ToCome)
        painter.setOpacity(0.4);
    QRect line(side, top, width() - 2 * side, QFontMetrics(wordFont(font(), false)).height());
    paintWord(painter, line);
    paintBars(painter, line.bottom() + 1 + gap);
    painter.setFont(numberFont(font()));
    painter.setPen(themeColour(ThemeColour::Muted));
    const int number_top = line.bottom() + 1 + 2 * gap + bar_height + gate_height;
    painter.drawText(QRect(0, number_top, width(), height() - top - number_top), Qt::AlignCenter,
                     percentText(probability_));
}

void WordChip::paintGround(QPainter& painter) const {
    const QRectF inside = QRectF(rect()).adjusted(1, 1, -1, -1);
    const QColor accent = palette().color(QPalette::Highlight);
    const bool held = look_ == Look::Held;
    // Pale, so that word and bars keep their colours.
    const double strength = isDown() ? 0.35 : held ? 0.22 : look_ == Look::Previewed ? 0.12 : 0;
    painter.setPen(held ? QPen(accent, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(faded(accent, strength));
    painter.drawRoundedRect(inside, 6, 6);
    QStyleOption option;
    option.initFrom(this);
    if (!option.state.testFlag(QStyle::State_HasFocus) ||
        !option.state.testFlag(QStyle::State_KeyboardFocusChange))
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(accent, 1.5));
    painter.drawRoundedRect(inside.adjusted(2.5, 2.5, -2.5, -2.5), 4, 4);
}

void WordChip::paintWord(QPainter& painter, const QRect& line) const {
    const QFont large = wordFont(font(), isUncertain());
    const QFontMetrics metrics(large);
    const QString shown = metrics.elidedText(text(), Qt::ElideRight, line.width());
    const QColor colour =
        isUncertain() ? themeColour(ThemeColour::Muted) : palette().color(QPalette::WindowText);
    painter.setFont(large);
    painter.setPen(colour);
    painter.drawText(line, Qt::AlignCenter | Qt::TextSingleLine, shown);
    if (!isUncertain())
        return;
    const double length = std::min(metrics.horizontalAdvance(shown), line.width());
    const double left = line.center().x() + 0.5 - length / 2;
    const double y = line.top() + metrics.ascent() + std::max(2, metrics.underlinePos()) + 0.5;
    painter.setPen(QPen(colour, 1.4, Qt::DotLine, Qt::FlatCap));
    painter.drawLine(QPointF(left, y), QPointF(left + length, y));
}

void WordChip::paintBars(QPainter& painter, int bars_top) const {
    const auto bar = [&](double y, double height, double value, const QColor& track, const QColor& fill) {
        const QRectF whole(side, y, width() - 2 * side, height);
        painter.setBrush(track);
        painter.drawRoundedRect(whole, height / 2, height / 2);
        QRectF part = whole;
        part.setWidth(std::max(height, whole.width() * std::clamp(value, 0.0, 1.0)));
        if (isRightToLeft())
            part.moveRight(whole.right());
        painter.setBrush(fill);
        painter.drawRoundedRect(part, height / 2, height / 2);
    };
    painter.setPen(Qt::NoPen);
    const QColor track = themeColour(ThemeColour::Hairline);
    bar(bars_top, bar_height, probability_, track, themeColour(ThemeColour::Accent));
    if (gate_)
        bar(bars_top + bar_height + 1, gate_height, *gate_, faded(track, 0.6),
            themeColour(ThemeColour::Second));
}

void WordChip::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    Q_EMIT hovered(true);
}

void WordChip::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    Q_EMIT hovered(false);
}

void WordChip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        event->ignore();
}

void WordChip::keyReleaseEvent(QKeyEvent* event) {
    event->ignore();
}

} // namespace saccade::ui
