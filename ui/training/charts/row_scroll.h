#pragma once

#include <QScrollArea>

namespace saccade::ui {

class ChartGrid;

/// Scrolls a grid of charts by whole rows.
class RowScroll : public QScrollArea {
    Q_OBJECT

public:
    /// Takes the grid over.
    explicit RowScroll(ChartGrid* grid, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void snap();

    ChartGrid* grid_;
    int turned_ = 0; ///< of the wheel, in eighths of a degree, since the last row
};

} // namespace saccade::ui
