#pragma once

#include "core/run/train_report.h"

#include <cstddef>
#include <string>

namespace saccade {

/// The measure that chooses the best epoch of a run: a score by its name, or "loss".
class EpochMeasure {
public:
    /// `wanted` comes from the options. With fewer than minimum_validation_images it is the loss, to which
    /// every word of every reference caption contributes.
    EpochMeasure(const std::string& wanted, std::size_t validation_images);

    const std::string& name() const { return name_; }
    bool higherIsBetter() const { return name_ != "loss"; }
    /// NaN if the report does not have the score.
    double of(const ValidationReport& report) const;

private:
    std::string name_;
};

} // namespace saccade
