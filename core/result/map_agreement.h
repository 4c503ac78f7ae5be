#pragma once

#include <span>

namespace saccade {

/// Spearman's rank correlation of two maps of one size, -1…1; equal values share their mean rank. 0 where one
/// of them has no ranks, being even.
double rankCorrelation(std::span<const float> first, std::span<const float> second);

/// Intersection over union of the `share` of the cells with the largest values of each map, 0…1; of equal
/// values the first count, and none that is 0.
double topOverlap(std::span<const float> first, std::span<const float> second, double share = 0.2);

} // namespace saccade
