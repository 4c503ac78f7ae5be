#include "core/result/explanation.h"

namespace saccade {

std::vector<std::string> explanationsFor(const std::vector<ExplanationName>& all, int layers) {
    std::vector<std::string> names;
    for (const ExplanationName& each : all)
        if (each.fewest_layers <= layers)
            names.push_back(each.name);
    return names;
}

} // namespace saccade
