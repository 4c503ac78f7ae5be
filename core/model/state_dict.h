#pragma once

#include "core/model/pickle_reader.h"

#include <map>
#include <string>

namespace saccade {

/// The tensors by name of a pickled state dictionary, which may lie in a checkpoint under "state_dict",
/// "model" or "model_state_dict". Entries that are no tensors are passed over. Every tensor is checked to
/// stay within its storage. Throws Error where there is no dictionary or no tensor.
std::map<std::string, PickledTensor> stateDictionary(const PickleGraph& graph);

} // namespace saccade
