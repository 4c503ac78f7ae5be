#pragma once

#include "core/weights/pickle_value.h"

#include <cstddef>
#include <span>

namespace saccade {

struct ReadPickle {
    PickleGraph graph;
    std::size_t bytes = 0; ///< its length; others may follow it
};

/// Reads the pickle at the front of the bytes, of protocol 2 to 5, as torch.save writes it: dictionaries,
/// lists, tensors and parameters are rebuilt as values. A class or function of any other name leaves a
/// PickleObject that only keeps the name: nothing is imported, built or run. Throws Error.
ReadPickle readPickle(std::span<const std::byte> bytes);

} // namespace saccade
