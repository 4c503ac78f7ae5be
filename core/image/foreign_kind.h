#pragma once

#include "core/base/message.h"

#include <cstdint>
#include <optional>
#include <span>

namespace saccade {

/// The kind of a file that is not a supported image: "a GIF image"; nothing if it is unknown.
std::optional<MessageText<>> foreignKind(std::span<const std::uint8_t> bytes);

} // namespace saccade
