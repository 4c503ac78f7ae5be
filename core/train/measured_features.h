#pragma once

#include "core/captioner/training_features.h"
#include "core/data/caption_dataset.h"
#include "core/train/feature_source.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace saccade {

/// With fewer images nothing can be said of what lies beyond them.
inline constexpr std::size_t fewest_measured_images = 20;
/// Enough for two decimals of every percentile, few enough to take a minute on two cores.
inline constexpr std::size_t most_measured_images = 2000;
/// With as many images or more, those that were held out of the training alone tell how far such images are;
/// with fewer, training images that take turns in being left out of the statistics do so as well.
inline constexpr std::size_t enough_held_out_images = 100;

struct MeasuredFeatures {
    bool cancelled = false;
    std::optional<TrainingFeatures> features; ///< nothing where there are too few images that can be read
};

/// What `training`, images of the source's dataset, look like to the captioner's encoder, with one kind,
/// whose `images` are left empty. `held_out`: images of the same kind that it did not learn from. Of many
/// images, evenly spaced ones are used. `go_on` is called with the number of images done; returning false
/// cancels.
MeasuredFeatures measureFeatures(Captioner& captioner, FeatureSource& source,
                                 const std::vector<std::size_t>& training,
                                 const std::vector<std::size_t>& held_out,
                                 const std::function<bool(std::size_t done, std::size_t total)>& go_on);

/// The same of each joined dataset by itself, with a kind for each that has enough images, `images` filled
/// in: what is unusual for one of them may be usual for another. `names`: of the joined datasets. The mean
/// grid is that of all.
MeasuredFeatures measureByDataset(Captioner& captioner, FeatureSource& source, const CaptionDataset& dataset,
                                  const std::vector<std::size_t>& training,
                                  const std::vector<std::size_t>& held_out,
                                  const std::vector<std::string>& names,
                                  const std::function<bool(std::size_t done, std::size_t total)>& go_on);

} // namespace saccade
