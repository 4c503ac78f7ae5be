#include "core/metrics/reliability.h"

#include <algorithm>
#include <cmath>

namespace saccade {

ReliabilityCounts::ReliabilityCounts(int bins) : bins_(static_cast<std::size_t>(std::max(bins, 1))) {}

void ReliabilityCounts::add(double probability, bool right) {
    const auto last = static_cast<double>(bins_.size() - 1);
    const double index = std::ceil(probability * static_cast<double>(bins_.size())) - 1;
    Sums& bin = bins_[index > 0 ? static_cast<std::size_t>(std::min(index, last)) : 0]; // NaN: the first
    ++bin.count;
    bin.right += right ? 1 : 0;
    bin.probability += probability;
}

Reliability ReliabilityCounts::reliability() const {
    Reliability result;
    double right = 0, probability = 0, error = 0;
    for (std::size_t i = 0; i < bins_.size(); ++i) {
        const Sums& sums = bins_[i];
        const auto count = static_cast<double>(std::max<std::int64_t>(sums.count, 1));
        result.bins.push_back({.lower = static_cast<double>(i) / static_cast<double>(bins_.size()),
                               .upper = static_cast<double>(i + 1) / static_cast<double>(bins_.size()),
                               .count = sums.count,
                               .confidence = sums.probability / count,
                               .accuracy = static_cast<double>(sums.right) / count});
        result.count += sums.count;
        right += static_cast<double>(sums.right);
        probability += sums.probability;
        error += std::abs(static_cast<double>(sums.right) - sums.probability);
    }
    const auto all = static_cast<double>(std::max<std::int64_t>(result.count, 1));
    result.confidence = probability / all;
    result.accuracy = right / all;
    result.expected_calibration_error = error / all;
    return result;
}

} // namespace saccade
