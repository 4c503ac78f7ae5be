#pragma once

#include "core/model/decoder.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace saccade {

/// The captions of one image as word ids, without start and end token.
using EncodedCaptions = std::vector<std::vector<std::int64_t>>;

/// The images of an epoch in batches of `batch_images`, shuffled. The order depends on seed and epoch alone,
/// so a resumed run finds it again without anything being kept.
std::vector<std::vector<std::size_t>> shuffledBatches(std::size_t images, std::size_t batch_images,
                                                      std::uint64_t seed, int epoch);

/// All captions of the given images, sorted by length, longest first. `images` are not empty and each has a
/// caption.
CaptionBatch makeCaptionBatch(const std::vector<const EncodedCaptions*>& images, torch::Device device);

} // namespace saccade
