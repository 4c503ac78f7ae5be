#pragma once

#include <array>
#include <charconv>
#include <string>

namespace saccade {

/// A number with so many decimals and a point in every locale; for numbers below 1e30.
inline std::string fixedNumber(double value, int decimals) {
    std::array<char, 64> text{};
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, decimals).ptr;
    return {text.data(), end};
}

} // namespace saccade
