#include "ui/caption/canvas/canvas_name.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace saccade::ui {
namespace {

const QColor name_ground(0, 0, 0, 190); // as readable on any image

} // namespace

CanvasName::CanvasName(QWidget& picture) : QWidget(&picture) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    picture.installEventFilter(this);
    hide();
}

void CanvasName::setText(const QString& text) {
    text_ = text;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    place();
    update();
}

bool CanvasName::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void CanvasName::place() {
    const int most = parentWidget()->width() - 2 * spacing::small;
    const int wanted = fontMetrics().horizontalAdvance(text_) + 2 * spacing::normal;
    setGeometry(spacing::small, spacing::small, std::min(wanted, most),
                fontMetrics().height() + spacing::small);
}

void CanvasName::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(name_ground);
    painter.drawRoundedRect(rect(), spacing::small, spacing::small);
    const QRect line = rect().adjusted(spacing::normal, 0, -spacing::normal, 0);
    painter.setPen(Qt::white);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text_, Qt::ElideMiddle, line.width() + 1));
}

} // namespace saccade::ui
