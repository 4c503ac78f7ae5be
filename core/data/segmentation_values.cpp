#include "core/data/segmentation_values.h"

#include "core/image/decode_image.h"

#include <limits>
#include <utility>

namespace saccade {
namespace {

std::optional<int> side(double value) {
    if (!(value >= 1 && value <= static_cast<double>(maximum_pixels)))
        return std::nullopt;
    return static_cast<int>(value);
}

} // namespace

std::optional<cv::Size> sizeOf(double width, double height) {
    const std::optional<int> columns = side(width);
    const std::optional<int> rows = side(height);
    if (!columns || !rows || std::int64_t{*columns} * *rows > maximum_pixels)
        return std::nullopt;
    return cv::Size(*columns, *rows);
}

void SegmentationValues::addNumber(Place place, double value) {
    const bool is_count = value >= 0 && value <= std::numeric_limits<std::uint32_t>::max();
    if (place == Place::Size)
        size_.push_back(value);
    else if (place == Place::Counts && is_count)
        counts_.push_back(static_cast<std::uint32_t>(value));
    else if (place == Place::Piece && !pieces_.empty())
        pieces_.back().numbers.push_back(value);
    else
        addJunk(place);
}

void SegmentationValues::addJunk(Place place) {
    if ((place == Place::Piece || place == Place::InsidePiece) && !pieces_.empty())
        pieces_.back().broken = true;
    else if (place == Place::Pieces)
        ++stray_values_;
    else
        broken_ = true;
}

std::optional<ObjectShape> SegmentationValues::shape() {
    if (broken_)
        return std::nullopt;
    return size_.empty() ? polygons() : runs();
}

std::optional<ObjectShape> SegmentationValues::runs() {
    const auto size = size_.size() == 2 ? sizeOf(size_[1], size_[0]) : std::nullopt;
    if (!size)
        return std::nullopt;
    if (compressed_counts_)
        return CompressedRunLengths{*size, std::move(*compressed_counts_)};
    return RunLengths{*size, std::move(counts_)};
}

std::optional<ObjectShape> SegmentationValues::polygons() {
    Polygons polygons;
    for (const auto& [numbers, broken] : pieces_) {
        if (broken || numbers.size() < 6 || numbers.size() % 2 != 0)
            continue;
        std::vector<cv::Point2f>& corners = polygons.emplace_back();
        for (std::size_t i = 0; i + 1 < numbers.size(); i += 2)
            corners.emplace_back(static_cast<float>(numbers[i]), static_cast<float>(numbers[i + 1]));
    }
    if (polygons.empty())
        return std::nullopt;
    left_out_ = pieces_.size() - polygons.size() + stray_values_;
    return polygons;
}

} // namespace saccade
