#pragma once

#include "tests/support/test_images.h"

#include <array>
#include <map>

namespace saccade::test {

/// An uncompressed TIFF file, written sample by sample.
struct TiffPicture {
    int width = 0;
    int height = 0;
    std::uint32_t bits = 8;
    std::uint32_t photometric = 1;
    std::vector<std::uint32_t> extra{};               ///< ExtraSamples
    std::vector<std::vector<std::uint32_t>> pixels{}; ///< repeated in turn, row by row; the samples of each
    std::vector<std::uint32_t> palette{};
    bool separate = false; ///< a separate plane for each sample
    bool tiled = false;    ///< of 16 x 16 pixels; else strips of 3 rows
    bool big_endian = false;
    bool big = false; ///< BigTIFF
};

class TiffWriter {
public:
    explicit TiffWriter(const TiffPicture& picture) : picture_(picture) {}

    Bytes file() {
        header();
        const int planes = picture_.separate ? samples() : 1;
        for (int plane = 0; plane < planes; ++plane)
            writePlane(plane);
        if (bytes_.size() % 2 != 0)
            bytes_.push_back(0);
        writeDirectory();
        return bytes_;
    }

private:
    using Values = std::vector<std::uint32_t>;

    int samples() const { return static_cast<int>(picture_.pixels[0].size()); }
    void put(std::size_t value, int width) {
        if (width == 8 && picture_.big_endian)
            append(bytes_, 0, 4, true);
        append(bytes_, static_cast<std::uint32_t>(value), std::min(width, 4), picture_.big_endian);
        if (width == 8 && !picture_.big_endian)
            append(bytes_, 0, 4, false);
    }

    void header() {
        put(picture_.big_endian ? 0x4d4d : 0x4949, 2);
        put(picture_.big ? 43 : 42, 2);
        if (picture_.big) {
            put(8, 2);
            put(0, 2);
        }
        put(0, picture_.big ? 8 : 4); // the directory's position, written last
    }

    void writePlane(int plane) {
        const int across = picture_.tiled ? 16 : picture_.width;
        const int down = picture_.tiled ? 16 : 3;
        for (int y = 0; y < picture_.height; y += down)
            for (int x = 0; x < picture_.width; x += across) {
                const std::size_t start = bytes_.size();
                for (int row = y; row < y + down && (picture_.tiled || row < picture_.height); ++row)
                    writeRow(plane, x, row, across);
                offsets_.push_back(static_cast<std::uint32_t>(start));
                counts_.push_back(static_cast<std::uint32_t>(bytes_.size() - start));
            }
    }

    void writeRow(int plane, int x, int y, int across) {
        std::uint32_t held = 0;
        std::uint32_t holds = 0;
        for (int i = x; i < x + across; ++i) {
            const auto index = static_cast<std::size_t>(y * picture_.width + i) % picture_.pixels.size();
            for (int s = 0; s < samples(); ++s) {
                if (picture_.separate && s != plane)
                    continue;
                const std::uint32_t value = picture_.pixels[index][static_cast<std::size_t>(s)];
                if (picture_.bits == 16) {
                    put(value, 2);
                    continue;
                }
                held = held << picture_.bits | value;
                holds += picture_.bits;
                for (; holds >= 8; holds -= 8)
                    bytes_.push_back(static_cast<std::uint8_t>(held >> (holds - 8)));
            }
        }
        if (holds > 0)
            bytes_.push_back(static_cast<std::uint8_t>(held << (8 - holds)));
    }

    std::map<std::uint32_t, Values> fields() const {
        std::map<std::uint32_t, Values> fields = {
            {256, {static_cast<std::uint32_t>(picture_.width)}},
            {257, {static_cast<std::uint32_t>(picture_.height)}},
            {258, Values(static_cast<std::size_t>(samples()), picture_.bits)},
            {259, {1}},
            {262, {picture_.photometric}},
            {277, {static_cast<std::uint32_t>(samples())}},
            {284, {picture_.separate ? 2U : 1U}}};
        if (!picture_.extra.empty())
            fields[338] = picture_.extra;
        if (!picture_.palette.empty())
            fields[320] = picture_.palette;
        if (picture_.tiled)
            fields.insert({{322, {16}}, {323, {16}}, {324, offsets_}, {325, counts_}});
        else
            fields.insert({{273, offsets_}, {278, {3}}, {279, counts_}});
        return fields;
    }

    void writeDirectory() {
        const std::map<std::uint32_t, Values> all = fields();
        const int word = picture_.big ? 8 : 4;
        const std::size_t directory = bytes_.size();
        std::size_t after = directory + (picture_.big ? 8 + 20 * all.size() + 8 : 2 + 12 * all.size() + 4);
        put(all.size(), picture_.big ? 8 : 2);
        for (const auto& [tag, values] : all) {
            const bool wide = tag == 273 || tag == 279 || tag == 324 || tag == 325;
            const std::size_t size = values.size() * (wide ? 4 : 2);
            put(tag, 2);
            put(wide ? 4 : 3, 2);
            put(values.size(), word);
            if (size <= static_cast<std::size_t>(word)) {
                for (const std::uint32_t value : values)
                    put(value, wide ? 4 : 2);
                bytes_.resize(bytes_.size() + static_cast<std::size_t>(word) - size);
            } else {
                put(after, word);
                after += size;
            }
        }
        put(0, word);
        for (const auto& [tag, values] : all) {
            const bool wide = tag == 273 || tag == 279 || tag == 324 || tag == 325;
            if (values.size() * (wide ? 4 : 2) > static_cast<std::size_t>(word))
                for (const std::uint32_t value : values)
                    put(value, wide ? 4 : 2);
        }
        setDirectory(directory);
    }

    void setDirectory(std::size_t place) {
        const Bytes all = std::move(bytes_);
        bytes_.clear();
        put(place, picture_.big ? 8 : 4);
        const Bytes number = std::move(bytes_);
        bytes_ = all;
        std::copy(number.begin(), number.end(), bytes_.begin() + (picture_.big ? 8 : 4));
    }

    const TiffPicture& picture_;
    Bytes bytes_;
    Values offsets_;
    Values counts_;
};

inline Bytes tiffFile(const TiffPicture& picture) {
    return TiffWriter(picture).file();
}

} // namespace saccade::test
