#pragma once

#include "core/captioner/feature_distance.h"
#include "core/result/familiarity.h"
#include "core/weights/learned_from.h"

#include <torch/types.h>

#include <array>
#include <vector>

namespace saccade {

/// Distances of held-out images in per cent steps: the smallest, 1 % … 99 %, the largest; ascending.
using Percentiles = std::array<double, 101>;

/// At least one distance; between two of them, interpolated.
Percentiles percentilesOf(std::vector<double> distances);

/// The share, 0…1, of the held-out images that are nearer than `distance`; 1 beyond all of them.
double quantileOf(double distance, const Percentiles& percentiles);

/// The images of one training, as the encoder sees them.
struct FeatureKind {
    FeatureDistance distance;
    Percentiles held_out{}; ///< distances of images of the same kind that `distance` was not fitted to
    LearnedFrom images;
};

/// What the images that a model learned from look like to its encoder.
struct TrainingFeatures {
    torch::Tensor mean_grid; ///< float [rows x columns, channels]: mean over the images of the last training
    int rows = 0;
    int columns = 0;
    /// That of the last training first; then those of the trainings that it started from, as far as they are
    /// known. An image is as familiar as the kind that it is most like makes it. Never empty.
    std::vector<FeatureKind> kinds;

    /// `grid`: annotation grids [images, rows x columns, channels] on the same device.
    std::vector<Familiarity> familiarity(const torch::Tensor& grid) const;
    TrainingFeatures to(torch::Device device) const;
    /// All kinds together.
    LearnedFrom learnedFrom() const;
};

} // namespace saccade
