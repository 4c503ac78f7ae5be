#pragma once

#include "core/data/caption_dataset.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace saccade {

/// The role that a split's name tells by its first whole word that is one: "train2017" and "my_train-set" are
/// Train, "val", "dev" and "minival" are Validation, "test-dev2017" is Test. Whatever is no letter stands
/// between words. Nothing for a name that tells none: "latest", "retrieval".
std::optional<Split> splitOfName(std::string_view name);

/// The same where the whole name is such a word, but for digits behind it: of folders among others, "train"
/// and "val2017" hold a split, and "10_train" does not.
std::optional<Split> splitOfFolder(std::string_view name);

/// "train", "val" or "test".
std::string nameOfSplit(Split split);

/// Where a dataset has no split: about 90 % Train, 5 % Validation, 5 % Test, by a hash of the file name alone
/// (FNV-1a), so that an image keeps its split when others come and go.
Split splitByHash(std::string_view file_name);

/// Scores of fewer validation images say more about chance than about the model: the CIDEr of a caption has a
/// standard deviation of about 0.6 (Flickr8k), so the mean of 100 captions is uncertain by 0.06. With 40,
/// CIDEr chose an epoch of 0.33 where the loss chose one of 0.40 (300 COCO photographs, CIDEr on 300 others).
inline constexpr std::size_t fewest_validation_images = 100;

/// Of images that were split by hash, moves as many from Train to Validation as it takes to have 40 there,
/// but no more than a fifth of all that were split so. Those with the lowest hash go first. Fewer than 20
/// images stay as they are.
void giveValidationImages(CaptionDataset& dataset);

/// Indices of the images of a split, in the dataset's order. `split` is a role (train; val, validation or
/// dev; test) or the name that the dataset itself uses ("val2017"). Throws Error, naming the splits there
/// are, when it has no image.
std::vector<std::size_t> imagesOfSplit(const CaptionDataset& dataset, const std::string& split);

} // namespace saccade
