#include "core/result/word_sight.h"

#include <algorithm>
#include <cmath>

namespace saccade {

const char* blankName(Blank blank) {
    return blank == Blank::MeanGrid ? "mean_grid" : "blurred";
}

double WordSight::seen() const {
    return std::max(0.0, 1 - std::exp(static_cast<double>(without_image) - static_cast<double>(with_image)));
}

} // namespace saccade
