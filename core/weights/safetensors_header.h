#pragma once

#include "core/weights/safetensors.h"

#include <map>
#include <string>
#include <string_view>

namespace saccade {

/// What the JSON at the start of a safetensors file says; offsets are still relative to the data section.
struct SafetensorsHeader {
    std::map<std::string, TensorEntry> tensors;
    std::map<std::string, UnreadTensorEntry> unread;
    std::map<std::string, std::string> metadata;
};

/// Checks the whole header against a data section of `data_bytes`: keys given once, shapes that agree with
/// their bytes where the type is known, no overlap, nothing beyond the end. Throws Error.
SafetensorsHeader parseSafetensorsHeader(std::string_view json, std::size_t data_bytes);

} // namespace saccade
