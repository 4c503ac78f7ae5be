#include "ui/common/focus_ring.h"

#include "ui/common/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace saccade::ui {

void showFocusRings(QObject* parent) {
    QObject::connect(qApp, &QApplication::focusChanged, parent, [](QWidget*, QWidget* now) {
        if (now != nullptr && now->window()->testAttribute(Qt::WA_KeyboardFocusChange) &&
            (qobject_cast<QAbstractScrollArea*>(now) != nullptr || now->property("focusRing").toBool()))
            new FocusRing(*now); // which owns it
    });
}

FocusRing::FocusRing(QWidget& around) : QWidget(&around) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(around.rect());
    around.installEventFilter(this);
    show();
    raise();
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    if (event->type() == QEvent::FocusOut) {
        hide();
        deleteLater();
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColour(ThemeColour::Accent), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace saccade::ui
