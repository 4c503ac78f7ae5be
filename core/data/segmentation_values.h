#pragma once

#include "core/data/instance_masks.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace saccade {

/// A size in pixels, or nothing if the numbers are not valid as one.
std::optional<cv::Size> sizeOf(double width, double height);

/// The "segmentation" of one object, in the order in which its values come: polygons `[[x, y, x, y, …], …]`
/// or runs `{"size": [height, width], "counts": […] or "…"}`.
class SegmentationValues {
public:
    enum class Place { Pieces, Piece, InsidePiece, Size, Counts, Elsewhere };

    /// Begins a list of numbers that should be the corners of an outline.
    void beginPiece() { pieces_.emplace_back(); }
    void addNumber(Place place, double value);
    void addCompressedCounts(std::string counts) { compressed_counts_ = std::move(counts); }
    /// A value that is invalid at that place. It makes its piece unusable, or all pieces if it is in none.
    void addJunk(Place place);

    /// Nothing if there is no usable shape. Of several pieces the usable ones are taken.
    std::optional<ObjectShape> shape();
    /// How many pieces shape() left out while using others.
    std::size_t piecesLeftOut() const { return left_out_; }

private:
    struct Piece {
        std::vector<double> numbers;
        bool broken = false; ///< contains a value that is not a number
    };

    std::optional<ObjectShape> runs();
    std::optional<ObjectShape> polygons();

    std::vector<Piece> pieces_;
    std::size_t stray_values_ = 0; ///< in the place of pieces
    std::vector<double> size_;
    std::vector<std::uint32_t> counts_;
    std::optional<std::string> compressed_counts_;
    bool broken_ = false;
    std::size_t left_out_ = 0;
};

} // namespace saccade
