#pragma once

#include "core/train/training_data.h"

#include <cstdint>
#include <vector>

namespace saccade {

/// How many images an epoch shows.
std::size_t imagesPerEpoch(const TrainingData& data);

/// The images of an epoch in batches of `batch_images`, shuffled. The images of a dataset of weight 2 come
/// twice, those of one of weight 0.5 in every other epoch on average: other ones are drawn each time. All
/// depends on seed and epoch alone, so a resumed run finds it again without anything being kept.
std::vector<std::vector<std::size_t>> epochBatches(const TrainingData& data, std::size_t batch_images,
                                                   std::uint64_t seed, int epoch);

} // namespace saccade
