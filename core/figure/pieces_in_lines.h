#pragma once

#include <vector>

namespace saccade {

/// Where a piece of text begins in its line, and which line that is.
struct PieceInLine {
    double x = 0;
    int line = 0;
};

/// Pieces of these widths one after the other, `space` apart, in lines of at most `room`; a wider piece has a
/// line of its own.
std::vector<PieceInLine> piecesInLines(const std::vector<double>& widths, double space, double room);

} // namespace saccade
