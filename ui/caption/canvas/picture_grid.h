#pragma once

#include <QWidget>

class QGridLayout;

namespace saccade::ui {

/// A picture over its legend; another one, as wide, may stand beside it for a while.
class PictureGrid : public QWidget {
    Q_OBJECT

public:
    PictureGrid(QWidget* picture, QWidget* legend, QWidget* parent = nullptr);

    /// Until clearBeside(), or until these widgets are gone.
    void putBeside(QWidget* picture, QWidget* legend);
    void clearBeside();
    /// Under all of them, as wide as they are, until the widget is gone.
    void putBelow(QWidget* widget);

private:
    QGridLayout* grid_;
};

} // namespace saccade::ui
