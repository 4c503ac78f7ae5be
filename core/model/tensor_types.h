#pragma once

#include "core/weights/safetensors.h"

#include <c10/core/ScalarType.h>

namespace saccade {

at::ScalarType scalarType(TensorType type);
/// Throws Error for an element type that is not supported in safetensors files here (complex, quantised).
TensorType tensorType(at::ScalarType type);

} // namespace saccade
