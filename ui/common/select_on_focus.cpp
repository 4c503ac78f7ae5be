#include "ui/common/select_on_focus.h"

#include <QAbstractSpinBox>
#include <QFocusEvent>

namespace saccade::ui {
namespace {

class SelectsOnFocus : public QObject {
public:
    explicit SelectsOnFocus(QAbstractSpinBox& box) : QObject(&box), box_(box) {
        box.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::FocusIn) {
            // Later: the click that gave the focus sets the cursor first.
            QMetaObject::invokeMethod(&box_, &QAbstractSpinBox::selectAll, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QAbstractSpinBox& box_;
};

} // namespace

void selectOnFocus(QAbstractSpinBox& box) {
    new SelectsOnFocus(box); // the box owns it
}

} // namespace saccade::ui
