#include "ui/explore/grid_cells.h"

#include "core/image/cell_span.h"

namespace saccade::ui {
namespace {

/// The cell at a share of the side of what the network saw.
std::optional<int> cellOfShare(double share, int cells, double shift) {
    for (int cell = 0; cell < cells; ++cell)
        if (const CellSpan span = cellSpan(cell, cells, shift); share >= span.begin && share < span.end)
            return cell;
    return std::nullopt;
}

} // namespace

QRectF rectOfCell(const Geometry& geometry, GridSize grid, int cell) {
    const cv::Rect2d& region = geometry.region;
    const CellSpan x = cellSpan(cell % grid.columns, grid.columns, geometry.grid_shift.x);
    const CellSpan y = cellSpan(cell / grid.columns, grid.rows, geometry.grid_shift.y);
    return {region.x + x.begin * region.width, region.y + y.begin * region.height,
            (x.end - x.begin) * region.width, (y.end - y.begin) * region.height};
}

std::optional<int> cellAt(const Geometry& geometry, GridSize grid, QPointF pixel) {
    const cv::Rect2d& region = geometry.region;
    if (region.width <= 0 || region.height <= 0)
        return std::nullopt;
    const auto column =
        cellOfShare((pixel.x() - region.x) / region.width, grid.columns, geometry.grid_shift.x);
    const auto row = cellOfShare((pixel.y() - region.y) / region.height, grid.rows, geometry.grid_shift.y);
    return row && column ? std::optional(*row * grid.columns + *column) : std::nullopt;
}

} // namespace saccade::ui
