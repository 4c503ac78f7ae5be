#pragma once

#include <string>
#include <vector>

namespace saccade {

/// Which models chose the words of a caption together.
struct EnsembleFacts {
    std::vector<std::string> models; ///< names, in the order in which they were given
    /// Whether the attention is the mean of all models' maps; where their grids lie differently on the image,
    /// it is the first model's.
    bool mean_attention = false;

    bool operator==(const EnsembleFacts&) const = default;
};

} // namespace saccade
