#pragma once

#include "core/weights/weights_index.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace saccade {

/// What a network needs of a file of weights.
struct WantedWeights {
    std::map<std::string, std::vector<std::int64_t>> shapes; ///< by name; all of floating-point numbers
    std::set<std::string> left_out; ///< paths of modules that the file may hold and the network does without
};

struct WeightsPlace {
    std::string prefix; ///< what the file puts before each name: "", "module.", "state_dict.backbone."
    std::vector<std::string> others; ///< prefixes under which it holds such weights too
};

/// Looks for the prefix under which the file has every name that is wanted. There, each tensor must have its
/// shape, and there must be no further one in the modules of the network: a deeper network of the same kind
/// has all the names and is another one. Where several prefixes do, it is the shortest. Throws Error that
/// says what the file holds instead.
WeightsPlace findWeights(const WeightsIndex& index, const WantedWeights& wanted);

} // namespace saccade
