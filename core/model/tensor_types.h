#pragma once

#include "core/model/safetensors.h"

#include <ATen/core/Tensor.h>

namespace saccade {

at::ScalarType scalarType(TensorType type);
/// Throws Error for an element type that safetensors files do not have here (complex, quantised).
TensorType tensorType(at::ScalarType type);

/// A copy of a tensor of the file, in the type it is stored in.
at::Tensor readTensor(const SafetensorsFile& file, const TensorEntry& entry);

} // namespace saccade
