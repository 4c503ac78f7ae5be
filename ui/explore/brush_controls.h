#pragma once

#include "ui/caption/canvas/canvas_brush.h"

#include <QWidget>

class QPushButton;

namespace saccade::ui {

/// What a brush does and how large it is, with undo and clear.
class BrushControls : public QWidget {
    Q_OBJECT

public:
    explicit BrushControls(CanvasBrush& brush, QWidget* parent = nullptr);

private:
    void refresh();

    CanvasBrush& brush_;
    QPushButton* undo_;
    QPushButton* clear_;
};

} // namespace saccade::ui
