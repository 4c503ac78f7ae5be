#pragma once

#include <QObject>

namespace saccade::ui {

/// Breaks long tool tips into lines, of widgets as of the items and headers of views. Qt sets plain text in
/// one line as long as it fits on the screen. To be installed as an event filter of the application; the
/// texts themselves stay plain, as assistive technology reads them.
class ToolTips : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace saccade::ui
