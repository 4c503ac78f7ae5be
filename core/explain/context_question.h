#pragma once

#include "core/captioner/captioner.h"
#include "core/explain/context_index.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace saccade {

/// What the model takes from the image for the last of these words, [channels], after those before it.
/// `seen`: Captioner::see() of the image.
torch::Tensor contextOf(Captioner& captioner, const DecoderMemory& seen,
                        const std::vector<std::int64_t>& words);

/// Reads a neighbour's caption again in its image, which gives it its maps; or says why that is not possible.
/// `side`: enough pixels of the shorter side for what the image is wanted for besides. Returns the image,
/// CV_8UC3, empty if it cannot be read.
cv::Mat readNeighbour(Captioner& captioner, ContextNeighbour& neighbour, int side = 0);

} // namespace saccade
