#pragma once

#include "core/train/train_report.h"

#include <cstddef>
#include <string>

namespace saccade {

/// Scores of fewer validation images than this say more about chance than about the epoch: the CIDEr of a
/// caption has a standard deviation of about 0.6 (Flickr8k), so the mean of 20 captions is uncertain by 0.14.
inline constexpr std::size_t fewest_scored_images = 20;

/// What tells the best epoch of a run: a score by its name, or "loss".
class EpochMeasure {
public:
    /// `wanted` is what the options name. Where there are too few validation images for scores it is the
    /// loss, which every word of every reference caption contributes to.
    EpochMeasure(const std::string& wanted, std::size_t validation_images);

    const std::string& name() const { return name_; }
    bool higherIsBetter() const { return name_ != "loss"; }
    /// Not a number where the report lacks the score.
    double of(const ValidationReport& report) const;

private:
    std::string name_;
};

} // namespace saccade
