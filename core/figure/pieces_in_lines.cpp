#include "core/figure/pieces_in_lines.h"

namespace saccade {

std::vector<PieceInLine> piecesInLines(const std::vector<double>& widths, double space, double room) {
    std::vector<PieceInLine> pieces;
    PieceInLine next;
    for (const double width : widths) {
        if (next.x > 0 && next.x + width > room)
            next = {0, next.line + 1};
        pieces.push_back(next);
        next.x += width + space;
    }
    return pieces;
}

} // namespace saccade
