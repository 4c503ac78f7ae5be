#include "ui/explore/word_pair.h"

#include "ui/caption/words/word_text.h"
#include "ui/common/fonts.h"
#include "ui/common/number_text.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>
#include <cmath>

namespace saccade::ui {
namespace {

constexpr int edge = spacing::small; ///< around a pair, and between its words

QColor tinted(QColor colour, float alpha) {
    colour.setAlphaF(alpha);
    return colour;
}

} // namespace

WordPair::WordPair(QWidget* parent) : QAbstractButton(parent) {
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

WordPair::Side WordPair::sideOf(const CaptionWord* word) {
    if (word == nullptr)
        return {};
    return {wordText(word->word), percentText(std::exp(static_cast<double>(word->log_probability)))};
}

void WordPair::setWords(const CaptionWord* above, const CaptionWord* below) {
    above_ = sideOf(above);
    below_ = sideOf(below);
    differs_ = above == nullptr || below == nullptr || above->word != below->word;
    const auto spoken = [](const Side& side) {
        return side.word.isEmpty() ? tr("no word") : tr("“%1” %2").arg(side.word, side.probability);
    };
    setAccessibleName(differs_ ? tr("%1, and other: %2").arg(spoken(above_), spoken(below_))
                               : tr("%1, and the same: %2").arg(spoken(above_), spoken(below_)));
    setToolTip(tr("Above: %1\nBelow: %2\nShows both maps.").arg(spoken(above_), spoken(below_)));
    updateGeometry();
    update();
}

QFont WordPair::wordFont() const {
    QFont own = scaledFont(font(), 1.1);
    own.setBold(differs_);
    return own;
}

QFont WordPair::numberFont() const {
    return scaledFont(font(), 0.85);
}

int WordPair::sideHeight() const {
    QFont bold = scaledFont(font(), 1.1);
    bold.setBold(true); // all pairs are of one height
    return QFontMetrics(bold).height() + QFontMetrics(numberFont()).height();
}

QSize WordPair::sizeHint() const {
    const QFontMetrics word(wordFont()), number(numberFont());
    int width = number.horizontalAdvance(percentText(1));
    for (const Side& side : {above_, below_})
        width =
            std::max({width, word.horizontalAdvance(side.word), number.horizontalAdvance(side.probability)});
    return {width + 2 * edge + 2, 2 * sideHeight() + 3 * edge};
}

void WordPair::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    paintSide(painter, above_, edge);
    painter.setPen(QPen(themeColour(ThemeColour::Hairline), 1));
    const double middle = edge + sideHeight() + edge / 2.0;
    painter.drawLine(QPointF(2 * edge, middle), QPointF(width() - 2 * edge, middle));
    paintSide(painter, below_, 2 * edge + sideHeight());
}

/// Where the captions differ, the ground is tinted, as colour alone is not seen by all the words are bold as
/// well.
void WordPair::paintGround(QPainter& painter) const {
    const QRectF inside = QRectF(rect()).adjusted(1, 1, -1, -1);
    const QColor accent = palette().color(QPalette::Highlight);
    painter.setPen(isChecked() ? QPen(accent, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() ? tinted(accent, 0.22F)
                     : differs_  ? tinted(themeColour(ThemeColour::Second), 0.14F)
                                 : tinted(accent, underMouse() ? 0.1F : 0.0F));
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

void WordPair::paintSide(QPainter& painter, const Side& side, int top) const {
    const QRect line(edge, top, width() - 2 * edge, sideHeight());
    const int number_height = QFontMetrics(numberFont()).height();
    painter.setFont(wordFont());
    painter.setPen(side.word.isEmpty() ? themeColour(ThemeColour::Muted)
                                       : palette().color(QPalette::WindowText));
    painter.drawText(line.adjusted(0, 0, 0, -number_height), Qt::AlignCenter | Qt::TextSingleLine,
                     side.word.isEmpty()
                         ? QStringLiteral("–")
                         : painter.fontMetrics().elidedText(side.word, Qt::ElideRight, line.width() + 1));
    painter.setFont(numberFont());
    painter.setPen(themeColour(ThemeColour::Muted));
    painter.drawText(line.adjusted(0, line.height() - number_height, 0, 0),
                     Qt::AlignCenter | Qt::TextSingleLine, side.probability);
}

void WordPair::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace saccade::ui
