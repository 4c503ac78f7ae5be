#pragma once

#include "core/base/message.h"

#include <cstdint>
#include <optional>
#include <span>

namespace saccade {

/// What a file is that is no image of the kinds read here: "a GIF image"; nothing where it is not known.
std::optional<MessageText<>> foreignKind(std::span<const std::uint8_t> bytes);

} // namespace saccade
