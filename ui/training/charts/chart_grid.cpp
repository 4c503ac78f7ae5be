#include "ui/training/charts/chart_grid.h"

#include "ui/common/theme.h"

#include <QFontMetrics>
#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>
#include <numeric>

namespace saccade::ui {
namespace {

constexpr int least_lines = 9; ///< height of a row, in lines of text

} // namespace

ChartGrid::ChartGrid(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(spacing::normal);
}

void ChartGrid::setCharts(std::vector<QWidget*> charts) {
    charts_ = std::move(charts);
    place();
}

void ChartGrid::setPageHeight(int height) {
    if (height == page_height_)
        return;
    page_height_ = height;
    place();
}

int ChartGrid::rowPitch() const {
    return row_height_ + grid_->spacing();
}

void ChartGrid::resizeEvent(QResizeEvent* event) {
    if (shapeFor(event->size().width()) != shape_)
        place();
    QWidget::resizeEvent(event);
}

ChartGrid::Shape ChartGrid::shapeFor(int width) const {
    const int charts = std::max(1, static_cast<int>(charts_.size()));
    const int least = least_lines * fontMetrics().height() + grid_->spacing();
    Shape shape;
    shape.page_rows = std::max(1, (page_height_ + grid_->spacing()) / least);
    shape.first_alone = shape.page_rows > 1;
    const int side_by_side = std::max(1, charts - (shape.first_alone ? 1 : 0));
    shape.columns = std::clamp(width / (36 * fontMetrics().averageCharWidth()), 1, std::min(side_by_side, 3));
    return shape;
}

int ChartGrid::rowsOf(const Shape& shape) const {
    const int alone = shape.first_alone && !charts_.empty() ? 1 : 0;
    const int others = static_cast<int>(charts_.size()) - alone;
    return alone + (others + shape.columns - 1) / shape.columns;
}

void ChartGrid::place() {
    shape_ = shapeFor(width());
    while (QLayoutItem* item = grid_->takeAt(0))
        delete item; // NOLINT(cppcoreguidelines-owning-memory): takeAt() gives it away
    const int seen = std::clamp(rowsOf(shape_), 1, shape_.page_rows);
    row_height_ =
        std::max(least_lines * fontMetrics().height(), (page_height_ - (seen - 1) * grid_->spacing()) / seen);
    const int alone = shape_.first_alone ? 1 : 0;
    // Thin columns of which every row takes its share, so that the last row is as wide as the others.
    const int columns = shape_.columns;
    const int others = std::max(0, static_cast<int>(charts_.size()) - alone);
    const int in_last = others % columns > 0 ? others % columns : columns;
    const int thin = std::lcm(columns, in_last);
    for (int column = 0; column < std::max(thin, grid_->columnCount()); ++column)
        grid_->setColumnStretch(column, column < thin ? 1 : 0);
    for (int i = 0; i < static_cast<int>(charts_.size()); ++i) {
        QWidget* chart = charts_[static_cast<std::size_t>(i)];
        const int other = i - alone;
        const int row = other < 0 ? 0 : alone + other / columns;
        const int in_row = other < 0 ? 1 : other >= others - in_last ? in_last : columns;
        const int span = thin / in_row;
        chart->setFixedHeight(row_height_);
        chart->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        grid_->addWidget(chart, row, other < 0 ? 0 : other % columns * span, 1, span);
    }
    setFixedHeight(rowsOf(shape_) * rowPitch() - grid_->spacing());
}

} // namespace saccade::ui
