#pragma once

#include "core/data/caption_dataset.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace saccade {

/// The role given by the first whole word of a split's name that is a role: "train2017" and "my_train-set"
/// are Train, "val", "dev" and "minival" are Validation, "test-dev2017" is Test. Anything but letters
/// separates words. Nothing for other names: "latest", "retrieval".
std::optional<Split> splitOfName(std::string_view name);

/// The same, but the whole name must be such a word, optionally followed by digits: among other folders,
/// "train" and "val2017" are splits, "10_train" is not.
std::optional<Split> splitOfFolder(std::string_view name);

/// "train", "val" or "test".
std::string nameOfSplit(Split split);

/// For a dataset without splits: about 90 % Train, 5 % Validation, 5 % Test, by a hash of the file name alone
/// (FNV-1a), so that an image keeps its split when others are added or removed.
Split splitByHash(std::string_view file_name);

/// Scores of fewer validation images depend more on chance than on the model: the CIDEr of a caption has a
/// standard deviation of about 0.6 (Flickr8k), so the mean of 100 captions is uncertain by 0.06. With 40,
/// CIDEr chose an epoch of 0.33 where the loss chose one of 0.40 (300 COCO photographs, CIDEr on 300 others).
inline constexpr std::size_t minimum_validation_images = 100;

/// Moves images that were split by hash from Train to Validation until there are 40, but at most a fifth of
/// all that were split so. Those with the lowest hash are moved first. Fewer than 20 images are left as they
/// are.
void giveValidationImages(CaptionDataset& dataset);

/// Indices of the images of a split, in the dataset's order. `split` is a role (train; val, validation or
/// dev; test) or the dataset's own name for it ("val2017"). Throws Error, naming the existing splits, if it
/// has no image.
std::vector<std::size_t> imagesOfSplit(const CaptionDataset& dataset, const std::string& split);

} // namespace saccade
