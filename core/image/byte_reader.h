#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace saccade {

/// Reads numbers at byte positions of a file in memory. Reading past the end throws Error("is truncated").
class ByteReader {
public:
    explicit ByteReader(std::span<const std::uint8_t> bytes, bool big_endian = false)
        : bytes_(bytes), big_endian_(big_endian) {}

    std::size_t size() const { return bytes_.size(); }

    std::uint8_t u8(std::size_t at) const { return part(at, 1)[0]; }

    std::uint32_t u16(std::size_t at) const {
        const auto b = part(at, 2);
        return big_endian_ ? b[0] * 256U + b[1] : b[1] * 256U + b[0];
    }

    std::uint32_t u32(std::size_t at) const {
        const std::uint32_t first = u16(at);
        const std::uint32_t second = u16(at + 2);
        return big_endian_ ? first * 65536U + second : second * 65536U + first;
    }

    std::span<const std::uint8_t> part(std::size_t at, std::size_t count) const {
        if (at > bytes_.size() || count > bytes_.size() - at)
            throw Error(say("is truncated"));
        return bytes_.subspan(at, count);
    }

    /// False also if fewer bytes are left.
    bool startsWith(std::string_view text, std::size_t at = 0) const {
        if (at > bytes_.size() || text.size() > bytes_.size() - at)
            return false;
        for (std::size_t i = 0; i < text.size(); ++i)
            if (bytes_[at + i] != static_cast<std::uint8_t>(text[i]))
                return false;
        return true;
    }

private:
    std::span<const std::uint8_t> bytes_;
    bool big_endian_;
};

} // namespace saccade
