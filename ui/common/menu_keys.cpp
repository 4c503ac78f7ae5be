#include "ui/common/menu_keys.h"

#include <QApplication>
#include <QEvent>
#include <QMenuBar>

namespace saccade::ui {

bool MenuKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride &&
        (QApplication::activePopupWidget() != nullptr ||
         qobject_cast<QMenuBar*>(QApplication::focusWidget()) != nullptr)) {
        event->accept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace saccade::ui
