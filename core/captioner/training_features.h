#pragma once

#include "core/captioner/feature_distance.h"
#include "core/result/familiarity.h"
#include "core/weights/learned_from.h"

#include <opencv2/core/types.hpp>
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

/// `grid` [rows x columns, channels], any floating type, bilinearly on another number of rows and columns; on
/// the same, the grid itself.
torch::Tensor resizedGrid(const torch::Tensor& grid, cv::Size from, cv::Size to);

/// What the images that a model learned from look like to its encoder.
struct TrainingFeatures {
    torch::Tensor mean_grid; ///< float [rows x columns, channels]: mean over the images of the last training;
                             ///< the grids of whole images are resized to that of a square
    int rows = 0;
    int columns = 0;
    /// That of the last training first; then those of the trainings that it started from, as far as they are
    /// known. An image is as familiar as the kind that it is most like makes it. Never empty.
    std::vector<FeatureKind> kinds;

    /// `grid`: annotation grids [images, rows x columns, channels] on the same device.
    std::vector<Familiarity> familiarity(const torch::Tensor& grid) const;
    /// The mean grid as that of an image with so many rows and columns.
    torch::Tensor meanGrid(int of_rows, int of_columns) const;
    TrainingFeatures to(torch::Device device) const;
    /// All kinds together.
    LearnedFrom learnedFrom() const;
};

} // namespace saccade
