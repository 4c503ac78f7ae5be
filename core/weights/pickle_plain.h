#pragma once

#include "core/weights/pickle_bytes.h"
#include "core/weights/pickle_value.h"

#include <optional>

namespace saccade {

/// The number, text or bytes that an operation of the pickle format pushes, after reading its argument;
/// nothing if the operation does something else. Throws Error.
std::optional<PickleValue> takePlainValue(PickleBytes& bytes, unsigned char operation);

} // namespace saccade
