#pragma once

#include <array>
#include <charconv>
#include <string>

namespace saccade {

/// A number with the given number of decimals, at most 20, and a decimal point in every locale.
inline std::string fixedNumber(double value, int decimals) {
    std::array<char, 350> text{}; // the largest double has 309 digits
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, decimals).ptr;
    return {text.data(), end};
}

} // namespace saccade
