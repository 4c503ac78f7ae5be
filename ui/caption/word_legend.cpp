#include "ui/caption/word_legend.h"

#include "ui/caption/caption_state.h"
#include "ui/caption/word_strip.h"
#include "ui/common/fonts.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QStyle>

namespace saccade::ui {
namespace {

constexpr int swatch = 14;

QFont legendFont(const QFont& base) {
    return scaledFont(base, 0.9);
}

} // namespace

WordLegend::WordLegend(CaptionState& state, QWidget* parent) : QWidget(parent), state_(state) {
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    setToolTip(tr(
        "The upper bar under a word is the probability that the model gave to it. The lower one is the gate: "
        "how much the model relied on what it saw rather than on the words so far."));
    connect(&state_, &CaptionState::wordsChanged, this, &WordLegend::refresh);
    refresh();
}

void WordLegend::refresh() {
    QStringList names;
    if (!state_.words().empty())
        names.append(tr("probability"));
    if (hasGate(state_.words()))
        names.append(tr("gate"));
    if (names == names_)
        return;
    names_ = names;
    setAccessibleName(
        names_.isEmpty() ? QString() : tr("Bars under the words: %1").arg(names_.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

QSize WordLegend::sizeHint() const {
    const QFontMetrics metrics(legendFont(font()));
    int width = 0;
    for (const QString& name : names_)
        width += swatch + spacing::small + metrics.horizontalAdvance(name) + 1 + spacing::normal;
    return {width, metrics.height()};
}

void WordLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(legendFont(font()));
    const QFontMetrics metrics = painter.fontMetrics();
    int x = 0;
    for (int i = 0; i < names_.size(); ++i) {
        const int bar = i == 0 ? 4 : 2;
        const QRect swatch_place(x, (height() - bar) / 2, swatch, bar);
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeColour(i == 0 ? ThemeColour::Accent : ThemeColour::Second));
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), swatch_place), bar / 2.0,
                                bar / 2.0);
        x += swatch + spacing::small;
        const QRect text_place(x, 0, metrics.horizontalAdvance(names_[i]) + 1, height());
        painter.setPen(themeColour(ThemeColour::Muted));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text_place), Qt::AlignVCenter,
                         names_[i]);
        x = text_place.right() + 1 + spacing::normal;
    }
}

} // namespace saccade::ui
