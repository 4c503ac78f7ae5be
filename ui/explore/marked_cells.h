#pragma once

#include "core/image/geometry.h"

#include <vector>

namespace saccade::ui {

class CanvasBrush;

/// The share of each cell of an annotation grid that is marked on the original image, 0…1, row by row; what
/// of a cell lies outside the image is not marked.
std::vector<float> markedCells(const CanvasBrush& brush, const Geometry& geometry, int rows, int columns);

} // namespace saccade::ui
