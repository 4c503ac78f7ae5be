#include "core/run/epoch_measure.h"

#include "core/data/splits.h"

#include <limits>

namespace saccade {

EpochMeasure::EpochMeasure(const std::string& wanted, std::size_t validation_images)
    : name_(validation_images < minimum_validation_images ? "loss" : wanted) {}

double EpochMeasure::of(const ValidationReport& report) const {
    if (!higherIsBetter())
        return report.loss;
    const auto score = report.metrics.find(name_);
    return score != report.metrics.end() ? score->second : std::numeric_limits<double>::quiet_NaN();
}

} // namespace saccade
