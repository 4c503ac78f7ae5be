#pragma once

#include <QWidget>

namespace saccade::ui {

/// Frames the list, the text or the picture that has the keyboard, as long as the keyboard is in use: their
/// own looks do not tell it where they are empty. Made once for the application; gone with `parent`.
void showFocusRings(QObject* parent);

/// The frame; goes when what it frames loses the focus.
class FocusRing : public QWidget {
public:
    explicit FocusRing(QWidget& around);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace saccade::ui
