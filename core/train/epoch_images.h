#pragma once

#include "core/train/training_data.h"

#include <cstdint>
#include <vector>

namespace saccade {

/// The number of images per epoch.
std::size_t imagesPerEpoch(const TrainingData& data);

/// The images of an epoch in batches of `batch_images`, shuffled or in the order of their first captions.
/// Images of a dataset of weight 2 appear twice, those of one of weight 0.5 in every other epoch on average,
/// with new ones drawn each time. Everything depends on seed and epoch alone, so a resumed run gets the same
/// batches without storing them.
std::vector<std::vector<std::size_t>> epochBatches(const TrainingData& data, std::size_t batch_images,
                                                   std::uint64_t seed, int epoch);

} // namespace saccade
