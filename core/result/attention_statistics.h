#pragma once

#include "core/result/caption_result.h"

#include <span>
#include <vector>

namespace saccade {

/// Shannon entropy of a distribution divided by the logarithm of its size: 0 if all weight is in one cell, 1
/// if it is uniform.
double normalisedEntropy(std::span<const float> map);

/// Jensen-Shannon divergence in bits (Lin 1991): 0 for equal maps, 1 for maps without a common cell. Both
/// maps must have the same size.
double jensenShannonDivergence(std::span<const float> first, std::span<const float> second);

/// Total variation distance from the uniform map: 0 if uniform, near 1 if all weight is in one of many cells.
double distanceFromUniform(std::span<const float> map);

/// How a model attends, averaged over words (and maps), then over captions.
struct AttentionStatistics {
    double entropy = 0;    ///< normalisedEntropy
    double divergence = 0; ///< jensenShannonDivergence over all pairs of words; captions of one word left out
    double uniform_distance = 0; ///< distanceFromUniform
};

/// Of one caption; words without maps are skipped.
AttentionStatistics attentionStatistics(const Hypothesis& caption);

/// Mean over captions.
AttentionStatistics attentionStatistics(std::span<const Hypothesis> captions);

} // namespace saccade
