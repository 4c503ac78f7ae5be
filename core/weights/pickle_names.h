#pragma once

#include "core/weights/pickle_value.h"

#include <map>
#include <string>
#include <vector>

namespace saccade {

/// What a pickle holds by name. Dictionaries and lists that lie in one another give names with dots between
/// their keys: {"state_dict": {"conv1.weight": …}} holds "state_dict.conv1.weight".
struct PickleNames {
    std::map<std::string, PickleIndex> tensors; ///< PickledTensor
    std::map<std::string, std::string> objects; ///< names of the classes that they are of
    std::vector<std::string> keys;              ///< of the outermost dictionary, in its order
};

/// Goes through every container once, by the shortest way to it, and not into objects. Throws Error where the
/// names together are longer than those of any network.
PickleNames namesIn(const PickleGraph& graph);

} // namespace saccade
