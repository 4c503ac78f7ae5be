#include "ui/common/drop_overlay.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace saccade::ui {

DropOverlay::DropOverlay(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropOverlay::appear(const QString& text) {
    text_ = text;
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

void DropOverlay::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = palette().color(QPalette::Window);
    veil.setAlpha(215);
    painter.fillRect(rect(), veil);
    const QRectF frame =
        QRectF(rect()).adjusted(spacing::large, spacing::large, -spacing::large, -spacing::large);
    painter.setPen(QPen(themeColour(ThemeColour::Accent), 2, Qt::DashLine));
    painter.drawRoundedRect(frame, 12, 12);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    painter.setFont(large);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(frame, Qt::AlignCenter | Qt::TextWordWrap, text_);
}

} // namespace saccade::ui
