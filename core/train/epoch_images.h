#pragma once

#include "core/train/training_data.h"

#include <opencv2/core/types.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace saccade {

/// The number of images per epoch.
std::size_t imagesPerEpoch(const TrainingData& data);

/// The images of an epoch in batches of `batch_images`, shuffled or in the order of their first captions.
/// Images of a dataset of weight 2 appear twice, those of one of weight 0.5 in every other epoch on average,
/// with new ones drawn each time. Everything depends on seed and epoch alone, so a resumed run gets the same
/// batches without storing them. `shapes` gives the shape of each image, where they differ (see
/// FeatureSource::shape()): batches are then of one shape, but for those where one shape ends and the next
/// begins.
std::vector<std::vector<std::size_t>> epochBatches(const TrainingData& data, std::size_t batch_images,
                                                   std::uint64_t seed, int epoch,
                                                   const std::function<cv::Size(std::size_t)>& shapes = {});

} // namespace saccade
