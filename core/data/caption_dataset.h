#pragma once

#include "core/base/problem.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace saccade {

enum class Split { Train, Validation, Test };

/// One image with its reference captions, as they stand in the file (not tokenised), white space around them
/// removed.
struct CaptionedImage {
    std::string id; ///< the dataset's own image id; where it has none, the path inside the dataset
    std::filesystem::path path;
    Split split = Split::Train;
    std::string split_name; ///< as the dataset calls it: "train", "dev", "val2017"
    std::vector<std::string> captions;
    bool id_is_text = false; ///< "42" and not 42 in the dataset; both name the same image
    std::optional<std::size_t> instance_file = std::nullopt; ///< of CaptionDataset::instance_files, by index
    std::size_t source = 0;                                  ///< of the datasets that were joined, from 0
    bool split_by_hash = false;                              ///< its dataset does not say: splitByHash()
};

/// What a reader found. A value: readers fill it, nobody else holds on to the files.
struct CaptionDataset {
    std::string format; ///< "Scenes", "COCO captions", "Flickr8k", "folder with sidecars"; joined with " + "
    std::vector<CaptionedImage> images;
    std::size_t sources = 1;                           ///< how many datasets were joined
    std::vector<std::filesystem::path> instance_files; ///< COCO instances json files, for masks
    std::vector<Problem> problems;
};

} // namespace saccade
