#pragma once

#include <torch/types.h>

#include <vector>

namespace saccade {

/// How far an image's pooled features (the mean of its annotation vectors) are from those of a set of images:
/// Mahalanobis distance under probabilistic principal components (Tipping and Bishop 1999). The directions in
/// which the set varies most have deviations of their own, all others share one. So a hundred images are
/// enough for hundreds of channels, and the value is small.
struct FeatureDistance {
    torch::Tensor centre;           ///< float [channels]
    torch::Tensor components;       ///< float [components, channels]; rows are orthonormal
    std::vector<double> deviations; ///< standard deviation along each component, positive
    double rest = 1;                ///< standard deviation in every other direction, positive

    /// Of at least two images: `pooled` float [images, channels], finite.
    static FeatureDistance fit(const torch::Tensor& pooled);

    /// Of each image, divided by the root of the number of channels, so that it is about 1 for those of the
    /// set: `pooled` [images, channels].
    std::vector<double> of(const torch::Tensor& pooled) const;
};

} // namespace saccade
