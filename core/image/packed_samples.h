#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace saccade {

/// Sample `index` of a row of samples of 1 to 16 bits. 16-bit samples are in this machine's byte order;
/// samples of other sizes than 8 bits are packed, highest bit first.
inline unsigned sampleAt(const std::uint8_t* row, std::size_t index, unsigned bits) {
    if (bits == 8)
        return row[index];
    if (bits == 16) {
        std::uint16_t value = 0;
        std::memcpy(&value, row + 2 * index, 2);
        return value;
    }
    unsigned value = 0;
    std::size_t at = index * bits;
    for (unsigned left = bits; left > 0;) {
        const auto in_byte = static_cast<unsigned>(at % 8);
        const unsigned taken = std::min(left, 8 - in_byte);
        value = value << taken | (row[at / 8] >> (8 - in_byte - taken) & ((1U << taken) - 1));
        at += taken;
        left -= taken;
    }
    return value;
}

/// A value of 0…`largest` scaled to 0…255.
inline std::uint8_t eightBits(std::uint32_t value, std::uint32_t largest) {
    return static_cast<std::uint8_t>((std::uint64_t{value} * 255 + largest / 2) / largest);
}

} // namespace saccade
