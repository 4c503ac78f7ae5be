#pragma once

#include <opencv2/core/types.hpp>

#include <vector>

namespace saccade {

/// Letters of a sheet, in pixels of the font.
namespace sheet_letters {
inline constexpr double title = 28;
inline constexpr double facts = 15;
inline constexpr double word = 18; ///< bold
inline constexpr double image = 18;
inline constexpr double number = 16;
inline constexpr double note = 14;
} // namespace sheet_letters

inline constexpr double sheet_tile_width = 280;

// Widths of the bars of colours, in the legend and below the picture of a word.
inline constexpr double sheet_legend_bar = 9 * sheet_letters::note;
inline constexpr double sheet_tile_bar = 5 * sheet_letters::note;
/// Between the gate of a word and its attention, at least.
inline constexpr double sheet_note_gap = sheet_letters::note;

/// What the arrangement of a sheet depends on; widths in pixels.
struct SheetMeasures {
    std::vector<double> caption; ///< width of each word of the title
    double space = 0;            ///< between them
    std::vector<double> legend;  ///< width of each part
    int tiles = 1;               ///< the image and the words
    double aspect = 1;           ///< height of the image by its width
    int columns = 0;             ///< 0: fittingColumns()
    double tile_width = sheet_tile_width;
};

struct SheetTile {
    cv::Rect2d box;     ///< as large as that of every tile
    cv::Rect2d picture; ///< the image, in the middle of the box; as large as fits in
    cv::Point2d word;   ///< left end of the base line
    cv::Rect2d track;   ///< of the bar that shows the probability
    double notes = 0;   ///< base line of gate and attention
};

/// Where everything stands on an attention sheet; points are the left ends of base lines.
struct SheetLayout {
    cv::Size2d page;
    std::vector<cv::Point2d> caption; ///< each word of the title
    cv::Point2d facts;
    double text_width = 0;        ///< from margin to margin
    std::vector<SheetTile> tiles; ///< first that of the image
    cv::Rect2d rule;              ///< above the legend
    std::vector<cv::Point2d> legend;
};

/// Tiles in a row of a sheet: the fewest places left empty, and of those the longest rows.
int fittingColumns(int tiles);

SheetLayout layOutSheet(const SheetMeasures& measures);

} // namespace saccade
