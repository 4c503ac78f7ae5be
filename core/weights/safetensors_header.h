#pragma once

#include "core/weights/safetensors.h"

#include <map>
#include <string>
#include <string_view>

namespace saccade {

/// The JSON at the start of a safetensors file; offsets are still relative to the data section.
struct SafetensorsHeader {
    std::map<std::string, TensorEntry> tensors;
    std::map<std::string, UnreadTensorEntry> unread;
    std::map<std::string, std::string> metadata;
};

/// Checks the whole header against a data section of `data_bytes`: unique keys, shapes that agree with their
/// bytes if the type is known, no overlap, nothing beyond the end. Throws Error.
SafetensorsHeader parseSafetensorsHeader(std::string_view json, std::size_t data_bytes);

} // namespace saccade
