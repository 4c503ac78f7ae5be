#pragma once

#include "core/weights/safetensors.h"

#include <c10/core/ScalarType.h>

namespace saccade {

at::ScalarType scalarType(TensorType type);
/// Throws Error for an element type that safetensors files do not have here (complex, quantised).
TensorType tensorType(at::ScalarType type);

} // namespace saccade
