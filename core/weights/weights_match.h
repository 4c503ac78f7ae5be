#pragma once

#include "core/weights/weights_index.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace saccade {

/// What a network needs from a weights file.
struct WantedWeights {
    std::map<std::string, std::vector<std::int64_t>> shapes; ///< by name; all floating-point
    std::set<std::string> left_out; ///< paths of modules that the file may contain and the network leaves out
};

struct WeightsPlace {
    std::string prefix; ///< what precedes each name in the file: "", "module.", "state_dict.backbone."
    std::vector<std::string> others; ///< other prefixes with such weights
};

/// Finds the prefix under which the file has every wanted name. Each tensor must have its shape, and there
/// must be no further tensor in the modules of the network: a deeper network of the same kind has all these
/// names but is a different one. Of several such prefixes, the shortest is chosen. Throws Error saying what
/// the file contains instead.
WeightsPlace findWeights(const WeightsIndex& index, const WantedWeights& wanted);

} // namespace saccade
