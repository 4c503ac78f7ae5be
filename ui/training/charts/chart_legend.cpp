#include "ui/training/charts/chart_legend.h"

#include "ui/common/flow_layout.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace saccade::ui {

LegendEntry::LegendEntry(const PlotLine& line, QWidget* parent)
    : QAbstractButton(parent), colour_(line.colour), style_(line.style) {
    setText(line.name);
    setCheckable(true);
    setChecked(line.visible);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(line.name);
    setToolTip(tr("%1: click to hide or show this line.").arg(line.name));
}

QSize LegendEntry::sizeHint() const {
    return {strokeWidth() + 2 * spacing::small + spacing::small + fontMetrics().horizontalAdvance(text()),
            fontMetrics().height() + spacing::small};
}

QSize LegendEntry::minimumSizeHint() const {
    return {strokeWidth() + 3 * spacing::small + 4 * fontMetrics().averageCharWidth(), sizeHint().height()};
}

void LegendEntry::enterEvent(QEnterEvent* event) {
    update();
    QAbstractButton::enterEvent(event);
}

void LegendEntry::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool shown = isChecked();
    QColor colour = colour_ < 0 ? palette().color(QPalette::Active, QPalette::Text) : seriesColour(colour_);
    if (!shown)
        colour = themeColour(ThemeColour::Hairline);
    const QRect stroke =
        QStyle::visualRect(layoutDirection(), rect(), {spacing::small, 0, strokeWidth(), height()});
    painter.setPen(QPen(colour, 2.2, style_, Qt::FlatCap));
    painter.drawLine(QPointF(stroke.left(), height() / 2.0), QPointF(stroke.right() + 1, height() / 2.0));
    painter.setPen(shown ? palette().color(QPalette::Active, QPalette::Text)
                         : themeColour(ThemeColour::Muted));
    const QRect words = QStyle::visualRect(layoutDirection(), rect(),
                                           rect().adjusted(strokeWidth() + 2 * spacing::small, 0, 0, 0));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

ChartLegend::ChartLegend(QWidget* parent) : QWidget(parent) {
    setLayout(new FlowLayout(nullptr, spacing::small, 0));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ChartLegend::widthOfOneLine() const {
    int width = 0;
    for (const auto* entry : findChildren<LegendEntry*>(Qt::FindDirectChildrenOnly))
        width += entry->sizeHint().width() + spacing::small;
    return width;
}

void ChartLegend::setLines(const std::vector<PlotLine>& lines) {
    qDeleteAll(findChildren<LegendEntry*>(Qt::FindDirectChildrenOnly));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto* entry = new LegendEntry(lines[i], this);
        layout()->addWidget(entry);
        connect(entry, &QAbstractButton::toggled, this, [this, i](bool on) { Q_EMIT toggled(i, on); });
        entry->show();
    }
}

} // namespace saccade::ui
