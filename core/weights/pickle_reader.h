#pragma once

#include "core/weights/pickle_value.h"

#include <cstddef>
#include <span>

namespace saccade {

struct ReadPickle {
    PickleGraph graph;
    std::size_t bytes = 0; ///< its length; others may follow it
};

/// Reads the pickle at the start of the bytes, protocol 2 to 5, as written by torch.save: dictionaries,
/// lists, tensors and parameters are rebuilt as values. Any other class or function leaves a PickleObject
/// with only its name: nothing is imported, built or run. Throws Error.
ReadPickle readPickle(std::span<const std::byte> bytes);

} // namespace saccade
