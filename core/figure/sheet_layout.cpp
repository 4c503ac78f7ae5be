#include "core/figure/sheet_layout.h"

#include "core/figure/pieces_in_lines.h"

#include <algorithm>
#include <cmath>

namespace saccade {
namespace {

constexpr double margin = 40;
constexpr double gap = 24;
constexpr double title_line = 42;
constexpr double footer = 66; ///< below the picture of a tile
constexpr double legend_line = 24;
constexpr double legend_gap = 32;

SheetTile placeTile(cv::Point2d corner, double width, double height, double aspect) {
    SheetTile tile;
    tile.box = {corner, cv::Size2d(width, height)};
    const cv::Size2d shown =
        width * aspect <= height ? cv::Size2d(width, width * aspect) : cv::Size2d(height / aspect, height);
    tile.picture = {corner + cv::Point2d((width - shown.width) / 2, (height - shown.height) / 2), shown};
    const double bottom = tile.box.br().y;
    tile.word = {corner.x, bottom + 26};
    tile.track = {corner.x, bottom + 36, width, 4};
    tile.notes = bottom + 58;
    return tile;
}

/// Places `pieces` below each other from the first base line; returns how many lines they take, at least one.
int placeLines(std::vector<cv::Point2d>& places, const std::vector<PieceInLine>& pieces, double base,
               double line) {
    for (const PieceInLine& piece : pieces)
        places.emplace_back(margin + piece.x, base + piece.line * line);
    return pieces.empty() ? 1 : pieces.back().line + 1;
}

} // namespace

int fittingColumns(int tiles) {
    int best = 4;
    for (const int columns : {4, 5, 6}) {
        const auto empty = [tiles](int n) { return (n - tiles % n) % n; };
        if (tiles > 4 && empty(columns) <= empty(best))
            best = columns;
    }
    return best;
}

SheetLayout layOutSheet(const SheetMeasures& measures) {
    const int columns = measures.columns > 0 ? measures.columns : fittingColumns(measures.tiles);
    const int rows = (measures.tiles + columns - 1) / columns;
    const double width = measures.tile_width;
    const double height = std::round(width * std::clamp(measures.aspect, 0.3, 1.6));

    SheetLayout sheet;
    sheet.text_width = columns * width + (columns - 1) * gap;
    sheet.page.width = sheet.text_width + 2 * margin;
    const int lines =
        placeLines(sheet.caption, piecesInLines(measures.caption, measures.space, sheet.text_width),
                   margin + 26, title_line);
    const double title_end = margin + 37 + (lines - 1) * title_line;
    sheet.facts = {margin, title_end + 22};

    const double top = title_end + 52;
    for (int i = 0; i < measures.tiles; ++i)
        sheet.tiles.push_back(
            placeTile({margin + i % columns * (width + gap), top + i / columns * (height + footer + gap)},
                      width, height, measures.aspect));
    const double bottom = top + rows * (height + footer) + (rows - 1) * gap;
    sheet.rule = {margin, bottom + 22, sheet.text_width, 1};
    const int legend_lines = placeLines(
        sheet.legend, piecesInLines(measures.legend, legend_gap, sheet.text_width), bottom + 54, legend_line);
    sheet.page.height = bottom + 84 + (legend_lines - 1) * legend_line;
    return sheet;
}

} // namespace saccade
