#pragma once

#include "core/weights/pickle_stack.h"

namespace saccade {

/// Puts on the stack what a call of the function or class `maker` with a tuple of arguments stands for:
/// tensors, parameters and dictionaries are understood, everything else becomes a PickleObject. Nothing is
/// called. Throws Error where the arguments are no tuple.
void pushCall(PickleStack& stack, PickleIndex maker, PickleIndex arguments);

/// The same for a value that torch.save kept outside of the pickle: a PickledStorage, or a PickleOther where
/// it is not understood.
void pushPersistent(PickleStack& stack, PickleIndex id);

} // namespace saccade
