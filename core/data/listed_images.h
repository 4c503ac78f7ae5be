#pragma once

#include "core/data/caption_dataset.h"
#include "core/data/dataset_reader.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <unordered_map>
#include <vector>

namespace saccade {

class ProblemLog;

/// An image as a list names it.
struct ListedImage {
    std::string file;  ///< with folders, if the list has them
    std::string split; ///< the list's own name for it; "" if it names none
    std::vector<std::string> captions;
    std::size_t line = 0; ///< of its first entry
};

/// The images of a list, each once, in the order of their first entry.
class ListedImages {
public:
    explicit ListedImages(std::filesystem::path list) : list_(std::move(list)) {}

    /// The image of that name, added if it is new. `line` is that of the entry. The reference holds until the
    /// next call.
    ListedImage& at(const std::string& file, std::size_t line);
    bool empty() const { return images_.empty(); }

    /// Adds the images that exist to the dataset; the others, and those without a caption, are reported. The
    /// folder of the images is the one that was given, or the best of the list's own and of those in it, and
    /// beside it, that are named images, Images, flickr30k_images and so on; if none has an image under its
    /// name with folders, names without folders are tried. An image without a split of its own belongs to
    /// `split`, or, if that is "", to the one that the hash of its name gives. The split restval, the rest of
    /// COCO's validation images, counts as train.
    void addTo(CaptionDataset& dataset, const DatasetSource& source, const std::string& split,
               ProblemLog& problems) const;

private:
    CaptionedImage imageOf(const ListedImage& listed, std::filesystem::path path,
                           const std::string& split) const;

    std::filesystem::path list_;
    std::vector<ListedImage> images_;
    std::unordered_map<std::string, std::size_t> index_;
};

} // namespace saccade
