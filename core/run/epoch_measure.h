#pragma once

#include "core/run/train_report.h"

#include <cstddef>
#include <string>

namespace saccade {

/// What tells the best epoch of a run: a score by its name, or "loss".
class EpochMeasure {
public:
    /// `wanted` is what the options name. With fewer than fewest_validation_images it is the loss, which
    /// every word of every reference caption contributes to.
    EpochMeasure(const std::string& wanted, std::size_t validation_images);

    const std::string& name() const { return name_; }
    bool higherIsBetter() const { return name_ != "loss"; }
    /// Not a number where the report lacks the score.
    double of(const ValidationReport& report) const;

private:
    std::string name_;
};

} // namespace saccade
