#include "ui/explore/marked_cells.h"

#include "core/image/cell_span.h"
#include "ui/caption/canvas/canvas_brush.h"

namespace saccade::ui {

std::vector<float> markedCells(const CanvasBrush& brush, const Geometry& geometry, int rows, int columns) {
    const cv::Rect2d& region = geometry.region;
    std::vector<float> shares;
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            const CellSpan down = cellSpan(row, rows, geometry.grid_shift.y);
            const CellSpan across = cellSpan(column, columns, geometry.grid_shift.x);
            const QRectF cell(region.x + across.begin * region.width, region.y + down.begin * region.height,
                              (across.end - across.begin) * region.width,
                              (down.end - down.begin) * region.height);
            shares.push_back(static_cast<float>(brush.markedIn(cell)));
        }
    return shares;
}

} // namespace saccade::ui
