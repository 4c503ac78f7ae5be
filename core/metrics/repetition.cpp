#include "core/metrics/repetition.h"

#include <set>

namespace saccade {

double captionRepetition(const std::vector<Tokens>& captions) {
    if (captions.empty())
        return 0;
    const std::set<Tokens> distinct(captions.begin(), captions.end());
    return 1 - static_cast<double>(distinct.size()) / static_cast<double>(captions.size());
}

} // namespace saccade
