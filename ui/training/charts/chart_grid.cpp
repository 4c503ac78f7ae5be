#include "ui/training/charts/chart_grid.h"

#include "ui/common/theme.h"

#include <QFontMetrics>
#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>
#include <numeric>

namespace saccade::ui {

ChartGrid::ChartGrid(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(spacing::normal);
}

void ChartGrid::setCharts(std::vector<QWidget*> charts) {
    charts_ = std::move(charts);
    place();
}

void ChartGrid::resizeEvent(QResizeEvent* event) {
    if (columnsFor(event->size().width()) != columns_)
        place();
    QWidget::resizeEvent(event);
}

int ChartGrid::columnsFor(int width) const {
    const int small = static_cast<int>(std::max<std::size_t>(charts_.size(), 2)) - 1;
    return std::clamp(width / (36 * fontMetrics().averageCharWidth()), 1, std::min(small, 3));
}

void ChartGrid::place() {
    columns_ = columnsFor(width());
    while (QLayoutItem* item = grid_->takeAt(0))
        delete item; // NOLINT(cppcoreguidelines-owning-memory): takeAt() gives it away
    for (int row = 0; row < grid_->rowCount(); ++row)
        grid_->setRowStretch(row, 0);
    // Thin columns of which every row takes its share, so that the last row is as wide as the others.
    const int small = static_cast<int>(charts_.size()) - 1;
    const int in_last = small > 0 && small % columns_ > 0 ? small % columns_ : columns_;
    const int thin = std::lcm(columns_, in_last);
    for (int column = 0; column < std::max(thin, grid_->columnCount()); ++column)
        grid_->setColumnStretch(column, column < thin ? 1 : 0);
    for (int i = 0; i < static_cast<int>(charts_.size()); ++i) {
        QWidget* chart = charts_[static_cast<std::size_t>(i)];
        const int row = i == 0 ? 0 : 1 + (i - 1) / columns_;
        const int in_row = i == 0 ? 1 : i > small - in_last ? in_last : columns_;
        const int span = thin / in_row;
        chart->setMinimumHeight((i == 0 ? 14 : 10) * fontMetrics().height());
        chart->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
        grid_->addWidget(chart, row, i == 0 ? 0 : (i - 1) % columns_ * span, 1, span);
        grid_->setRowStretch(row, i == 0 ? 3 : 2);
    }
}

} // namespace saccade::ui
