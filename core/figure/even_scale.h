#pragma once

#include "core/figure/heat_map.h"
#include "core/result/caption_result.h"

#include <optional>

namespace saccade {

/// What the colours of a map stand for, in multiples of even attention: 1 is what every cell would have if
/// the attention were the same everywhere.
struct EvenScale {
    double floor = 0;
    double ceiling = 1;

    /// Where attention is even on a bar from 0 (floor) to 1 (ceiling); nothing where it is beyond.
    std::optional<double> even() const;
};

/// `range` is of a map of these rows and columns.
EvenScale evenScale(const HeatRange& range, const AttentionMaps& attention);

/// Digits after the point of a multiple of even attention, so that two of them tell something.
int evenDecimals(double multiple);

} // namespace saccade
