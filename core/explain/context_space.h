#pragma once

#include <torch/types.h>

#include <cstdint>

namespace saccade {

/// Where contexts are compared: scaled to length 1 (which takes the gate out), without what all of them have
/// in common, and along the directions in which they differ most. Cosines of contexts as they are would all
/// be near 1: annotation vectors point the same way.
struct ContextSpace {
    static constexpr std::int64_t most_dimensions = 256;

    torch::Tensor centre;     ///< float [channels]: the mean of contexts of length 1
    torch::Tensor components; ///< float [dimensions, channels]; rows are orthonormal

    std::int64_t dimensions() const { return components.size(0); }
    std::int64_t channels() const { return components.size(1); }

    /// With the principal components of these contexts, as many as there are channels and at most
    /// `dimensions`: `contexts` float [contexts, channels], at least one.
    static ContextSpace fit(const torch::Tensor& contexts, std::int64_t dimensions = most_dimensions);

    /// Points of length 1, whose products are the cosines: float [contexts, dimensions] on the CPU, of
    /// contexts [contexts, channels]. A context at the centre has no direction and becomes 0.
    torch::Tensor of(const torch::Tensor& contexts) const;
};

} // namespace saccade
