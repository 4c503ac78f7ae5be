#pragma once

#include "core/data/instance_masks.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace saccade {

/// A size in pixels, or nothing where the numbers cannot be one.
std::optional<cv::Size> sizeOf(double width, double height);

/// What the "segmentation" of one object holds, in the order in which it comes: polygons
/// `[[x, y, x, y, …], …]` or runs `{"size": [height, width], "counts": […] or "…"}`.
class SegmentationValues {
public:
    enum class Place { Pieces, Piece, InsidePiece, Size, Counts, Elsewhere };

    /// A list of numbers begins that should be the corners of an outline.
    void beginPiece() { pieces_.emplace_back(); }
    void addNumber(Place place, double value);
    void addCompressedCounts(std::string counts) { compressed_counts_ = std::move(counts); }
    /// What cannot stand at that place. It spoils its piece, or all where it is in none.
    void addJunk(Place place);

    /// Nothing where there is no usable shape. Of several pieces the good ones are taken.
    std::optional<ObjectShape> shape();
    /// How many pieces shape() left out beside good ones.
    std::size_t piecesLeftOut() const { return left_out_; }

private:
    struct Piece {
        std::vector<double> numbers;
        bool broken = false; ///< holds something that is no number
    };

    std::optional<ObjectShape> runs();
    std::optional<ObjectShape> polygons();

    std::vector<Piece> pieces_;
    std::size_t stray_values_ = 0; ///< where pieces should be
    std::vector<double> size_;
    std::vector<std::uint32_t> counts_;
    std::optional<std::string> compressed_counts_;
    bool broken_ = false;
    std::size_t left_out_ = 0;
};

} // namespace saccade
