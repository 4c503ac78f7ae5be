#pragma once

#include <QObject>

namespace saccade::ui {

/// Breaks long tool tips into lines, for widgets as well as for items and headers of views. Qt shows plain
/// text on one line as long as it fits on the screen. Install as an event filter of the application; the
/// texts themselves stay plain, as assistive technology reads them.
class ToolTips : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace saccade::ui
