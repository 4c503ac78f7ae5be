#pragma once

#include <algorithm>

namespace saccade {

/// Where a cell of the annotation grid begins and ends along one axis, as shares of the side of the region
/// that the network saw.
struct CellSpan {
    double begin;
    double end;
};

/// `shift` is that of Geometry::grid_shift along the axis: the cells are equal but shifted by it; the
/// outermost ones are extended to the border of the region or cut at it.
inline CellSpan cellSpan(int cell, int cells, double shift) {
    const auto border = [=](int index) {
        return index == 0       ? 0.0
               : index == cells ? 1.0
                                : std::clamp(static_cast<double>(index) / cells + shift, 0.0, 1.0);
    };
    return {border(cell), border(cell + 1)};
}

} // namespace saccade
