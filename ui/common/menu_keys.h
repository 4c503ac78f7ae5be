#pragma once

#include <QObject>

namespace saccade::ui {

/// Leaves keys to an open menu and to a menu bar that has the keyboard. Qt looks for a shortcut first, and
/// finds those of the page in front in the menus of the bar. An event filter of the application.
class MenuKeys : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace saccade::ui
