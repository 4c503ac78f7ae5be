#pragma once

#include <cstdint>
#include <span>

namespace saccade {

/// What a file is that is no image of the kinds read here: "a GIF image"; null where it is not known.
const char* foreignKind(std::span<const std::uint8_t> bytes);

} // namespace saccade
