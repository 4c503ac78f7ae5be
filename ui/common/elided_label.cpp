#include "ui/common/elided_label.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <vector>

namespace saccade::ui {

ElidedLabel::ElidedLabel(QWidget* parent, Qt::TextElideMode mode) : QWidget(parent), mode_(mode) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString& text) {
    if (text == text_)
        return;
    text_ = text;
    setToolTip(text.toHtmlEscaped());
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setLines(int lines) {
    lines_ = lines;
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text_) + 2, fontMetrics().lineSpacing() * lines_};
}

QSize ElidedLabel::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 6, fontMetrics().lineSpacing() * lines_};
}

void ElidedLabel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    if (lines_ > 1)
        return paintWrapped(painter);
    const QString line = fontMetrics().elidedText(text_, mode_, width());
    painter.drawText(rect(), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), line);
}

void ElidedLabel::paintWrapped(QPainter& painter) const {
    QTextLayout layout(text_, font());
    layout.beginLayout();
    std::vector<int> starts;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width());
        starts.push_back(line.textStart());
    }
    layout.endLayout();
    const int shown = std::min(static_cast<int>(starts.size()), lines_);
    int y = (height() - shown * fontMetrics().lineSpacing()) / 2 + fontMetrics().ascent();
    for (int i = 0; i < shown; ++i, y += fontMetrics().lineSpacing()) {
        const auto index = static_cast<std::size_t>(i);
        const bool last = i + 1 == shown;
        const QString line =
            last ? text_.mid(starts[index]) : text_.mid(starts[index], starts[index + 1] - starts[index]);
        painter.drawText(0, y, last ? fontMetrics().elidedText(line, Qt::ElideRight, width()) : line);
    }
}

} // namespace saccade::ui
