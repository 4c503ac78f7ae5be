#pragma once

namespace saccade {

/// An image farther than this share of held-out images is unlike what the model learned from; so one in a
/// hundred images of the very same kind is.
inline constexpr double unlike_above = 0.99;

/// How much an image is like those that a model learned from (see TrainingFeatures).
struct Familiarity {
    double distance = 0; ///< from their features; about 1 for the images of the training themselves
    double quantile = 0; ///< share, 0…1, of held-out images of their kind that are nearer

    bool isUnlike() const { return quantile > unlike_above; }
    bool operator==(const Familiarity&) const = default;
};

} // namespace saccade
