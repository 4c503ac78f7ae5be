#pragma once

#include <cmath>

namespace saccade::test {

inline bool near(double actual, double expected) {
    return std::abs(actual - expected) < 1e-6;
}

} // namespace saccade::test
