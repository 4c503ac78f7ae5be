#pragma once

#include "core/model/decoder.h"
#include "core/result/decode_options.h"

namespace saccade {

/// A gaze as StepInput takes it: [1, positions], summing to 1, on the device of the memory. Throws Error if
/// it does not have the size of the grid.
torch::Tensor gazeTensor(const Gaze& gaze, const DecoderMemory& memory);

} // namespace saccade
