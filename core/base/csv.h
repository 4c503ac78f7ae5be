#pragma once

#include <array>
#include <charconv>
#include <string>

namespace saccade {

/// A field of a CSV table (RFC 4180), quoted where necessary.
std::string csvField(const std::string& text, char separator = ',');

/// The shortest text that reads back as the same number, with a decimal point in every locale.
template <typename Number>
std::string csvNumber(Number value) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return {text.data(), end};
}

} // namespace saccade
