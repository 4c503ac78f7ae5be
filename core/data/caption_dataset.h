#pragma once

#include "core/base/problem.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace saccade {

enum class Split { Train, Validation, Test };

/// One image with its reference captions, as in the file (not tokenised), without surrounding white space.
struct CaptionedImage {
    std::string id; ///< the dataset's own image id; if it has none, the path inside the dataset
    std::filesystem::path path;
    Split split = Split::Train;
    std::string split_name; ///< the dataset's own name for it: "train", "dev", "val2017"
    std::vector<std::string> captions;
    bool id_is_text = false; ///< "42" and not 42 in the dataset; both name the same image
    std::optional<std::size_t> instance_file = std::nullopt; ///< index into CaptionDataset::instance_files
    std::size_t source = 0;                                  ///< index of the joined dataset, from 0
    bool split_by_hash = false;                              ///< not given by its dataset: splitByHash()
};

/// The result of a reader. Readers fill in this value; nobody else keeps the files open.
struct CaptionDataset {
    std::string format; ///< "Scenes", "COCO captions", "Flickr8k", "folder with sidecars"; joined with " + "
    std::vector<CaptionedImage> images;
    std::size_t sources = 1;                           ///< how many datasets were joined
    std::vector<std::filesystem::path> instance_files; ///< COCO instances json files, for masks
    std::vector<Problem> problems;
};

} // namespace saccade
