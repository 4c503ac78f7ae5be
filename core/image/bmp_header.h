#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace saccade {

enum class BmpCoding { Plain, RunLength8, RunLength4 };

/// Where the pixels of a BMP file are and how they are stored.
struct BmpHeader {
    std::int64_t width = 0;
    std::int64_t height = 0;
    bool from_top = false; ///< the first stored row is the top one
    unsigned bits = 0;     ///< per pixel
    BmpCoding coding = BmpCoding::Plain;
    std::array<std::uint32_t, 4> masks{}; ///< above 8 bits: red, green, blue, alpha
    std::size_t palette = 0;              ///< position
    std::size_t palette_entry = 4;        ///< bytes
    std::size_t palette_size = 0;         ///< entries
    std::size_t data = 0;                 ///< position

    std::int64_t rowBytes() const { return (width * bits + 31) / 32 * 4; }
};

/// Throws Error, worded to follow the file's name.
BmpHeader readBmpLayout(std::span<const std::uint8_t> bytes);

} // namespace saccade
