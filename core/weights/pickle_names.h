#pragma once

#include "core/weights/pickle_value.h"

#include <map>
#include <string>
#include <vector>

namespace saccade {

/// The named content of a pickle. Nested dictionaries and lists give names with dots between their keys:
/// {"state_dict": {"conv1.weight": …}} contains "state_dict.conv1.weight".
struct PickleNames {
    std::map<std::string, PickleIndex> tensors; ///< PickledTensor
    std::map<std::string, std::string> objects; ///< names of their classes
    std::vector<std::string> keys;              ///< of the outermost dictionary, in its order
};

/// Visits every container once, by the shortest path to it, but does not look into objects. Throws Error if
/// the names together are longer than those of any network.
PickleNames namesIn(const PickleGraph& graph);

} // namespace saccade
