#pragma once

#include "core/weights/pickle_stack.h"

namespace saccade {

/// Pushes the result of calling the function or class `maker` with a tuple of arguments: tensors, parameters
/// and dictionaries are understood, everything else becomes a PickleObject. Nothing is actually called.
/// Throws Error if the arguments are not a tuple.
void pushCall(PickleStack& stack, PickleIndex maker, PickleIndex arguments);

/// The same for a value that torch.save stored outside the pickle: a PickledStorage, or a PickleOther if it
/// is not understood.
void pushPersistent(PickleStack& stack, PickleIndex id);

} // namespace saccade
