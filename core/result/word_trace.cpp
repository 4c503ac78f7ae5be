#include "core/result/word_trace.h"

#include <algorithm>

namespace saccade {

const TracePart* WordTrace::part(const std::string& name) const {
    const auto found =
        std::find_if(parts.begin(), parts.end(), [&](const TracePart& each) { return each.name == name; });
    return found == parts.end() ? nullptr : &*found;
}

} // namespace saccade
