#pragma once

#include "core/image/geometry.h"

#include <QRectF>

#include <optional>

namespace saccade::ui {

/// Of the annotation grid, row by row.
struct GridSize {
    int rows = 0;
    int columns = 0;
};

/// Where a cell lies, in pixels of the original image.
QRectF rectOfCell(const Geometry& geometry, GridSize grid, int cell);

/// The cell at a pixel of the original image; nothing where the network did not see it.
std::optional<int> cellAt(const Geometry& geometry, GridSize grid, QPointF pixel);

} // namespace saccade::ui
