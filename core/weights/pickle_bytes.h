#pragma once

#include "core/base/error.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string_view>

namespace saccade {

/// The bytes of a pickle, read from front to back. Reading past the end throws Error.
class PickleBytes {
public:
    explicit PickleBytes(std::span<const std::byte> bytes) : bytes_(bytes) {}

    std::string_view take(std::size_t count) {
        if (count > bytes_.size() - position_)
            throw Error(say("is damaged or cut off: its pickle ends too early"));
        const char* first = reinterpret_cast<const char*>(bytes_.data()) + position_;
        position_ += count;
        return {first, count};
    }

    unsigned char takeByte() { return static_cast<unsigned char>(take(1)[0]); }

    template <typename T>
    T takeNumber() {
        T value;
        std::memcpy(&value, take(sizeof value).data(), sizeof value);
        return value;
    }

    std::string_view takeLine() {
        const auto* first = reinterpret_cast<const char*>(bytes_.data()) + position_;
        const std::size_t length = std::string_view(first, bytes_.size() - position_).find('\n');
        if (length == std::string_view::npos)
            throw Error(say("is damaged or cut off: its pickle ends too early"));
        return take(length + 1).substr(0, length);
    }

    /// A whole number of `length` bytes; nothing if it needs more than 64 bits, as some seeds do.
    std::optional<std::int64_t> takeLong(std::size_t length) {
        const std::string_view digits = take(length);
        if (length > sizeof(std::int64_t))
            return std::nullopt;
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < length; ++i)
            value |= static_cast<std::uint64_t>(static_cast<unsigned char>(digits[i])) << (8 * i);
        if (length > 0 && length < 8 && (digits.back() & 0x80) != 0)
            value |= ~std::uint64_t{0} << (8 * length);
        return static_cast<std::int64_t>(value);
    }

    double takeBigEndianDouble() {
        std::uint64_t bits = 0;
        for (int i = 0; i < 8; ++i)
            bits = bits << 8 | takeByte();
        return std::bit_cast<double>(bits);
    }

    std::size_t position() const { return position_; }

private:
    std::span<const std::byte> bytes_;
    std::size_t position_ = 0;
};

} // namespace saccade
