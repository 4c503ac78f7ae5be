#include "ui/training/charts/row_scroll.h"

#include "ui/training/charts/chart_grid.h"

#include <QScrollBar>
#include <QWheelEvent>

namespace saccade::ui {

RowScroll::RowScroll(ChartGrid* grid, QWidget* parent) : QScrollArea(parent), grid_(grid) {
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(grid);
    connect(verticalScrollBar(), &QScrollBar::sliderReleased, this, &RowScroll::snap);
}

void RowScroll::resizeEvent(QResizeEvent* event) {
    grid_->setPageHeight(viewport()->height());
    verticalScrollBar()->setSingleStep(grid_->rowPitch());
    QScrollArea::resizeEvent(event);
    snap();
}

/// A row for each notch.
void RowScroll::wheelEvent(QWheelEvent* event) {
    turned_ += event->angleDelta().y();
    const int rows = turned_ / QWheelEvent::DefaultDeltasPerStep;
    turned_ -= rows * QWheelEvent::DefaultDeltasPerStep;
    verticalScrollBar()->setValue(verticalScrollBar()->value() - rows * grid_->rowPitch());
    event->accept();
}

void RowScroll::snap() {
    const int pitch = grid_->rowPitch();
    verticalScrollBar()->setValue((verticalScrollBar()->value() + pitch / 2) / pitch * pitch);
}

} // namespace saccade::ui
