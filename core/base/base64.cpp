#include "core/base/base64.h"

#include <algorithm>
#include <cstddef>

namespace saccade {

std::string base64(std::span<const std::uint8_t> bytes) {
    constexpr const char* digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t begin = 0; begin < bytes.size(); begin += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - begin);
        std::uint32_t group = 0;
        for (std::size_t i = 0; i < 3; ++i)
            group = (group << 8) | (i < count ? bytes[begin + i] : 0U);
        for (std::size_t i = 0; i < 4; ++i)
            text += i <= count ? digits[(group >> (18 - 6 * i)) & 63U] : '=';
    }
    return text;
}

} // namespace saccade
