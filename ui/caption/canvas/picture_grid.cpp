#include "ui/caption/canvas/picture_grid.h"

#include "ui/common/theme.h"

#include <QGridLayout>

namespace saccade::ui {

PictureGrid::PictureGrid(QWidget* picture, QWidget* legend, QWidget* parent)
    : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins({});
    grid_->setSpacing(spacing::normal);
    grid_->addWidget(picture, 0, 0);
    grid_->addWidget(legend, 1, 0);
    grid_->setRowStretch(0, 1);
    grid_->setColumnStretch(0, 1);
}

void PictureGrid::putBeside(QWidget* picture, QWidget* legend) {
    grid_->addWidget(picture, 0, 1);
    grid_->addWidget(legend, 1, 1);
    grid_->setColumnStretch(1, 1);
}

void PictureGrid::clearBeside() {
    for (int row : {0, 1})
        if (QLayoutItem* item = grid_->itemAtPosition(row, 1)) {
            item->widget()->hide();
            grid_->removeWidget(item->widget());
        }
    grid_->setColumnStretch(1, 0);
}

void PictureGrid::putBelow(QWidget* widget) {
    grid_->addWidget(widget, 2, 0, 1, 2);
}

} // namespace saccade::ui
