#pragma once

#include "core/base/problem.h"

#include <filesystem>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace saccade {

/// What an image is called.
struct FileOfImage {
    std::string name; ///< as the file has it, with folders
    std::string id;
};

/// The reference captions of a COCO captions file by image id, without images on disk: what scoring needs.
struct ReferenceCaptions {
    std::unordered_map<std::string, std::vector<std::string>>
        by_image; ///< every image of the file, also without captions
    /// Ids by the file names of the images, without their folders; several where folders share a name.
    std::unordered_multimap<std::string, FileOfImage> by_file;
    std::vector<Problem>
        problems; ///< annotations that were left out: without caption, or for an image not listed

    /// The id of the image that results call so: by its id, or by its file where that tells one image.
    /// Nothing for an unknown one.
    std::optional<std::string> idOf(const std::string& id_or_file) const;
};

/// Reads `{"images": [{"id": …}], "annotations": [{"image_id": …, "caption": …}]}`. A file without "images"
/// lists its images by their annotations. Throws FileError for a broken file or one without captions.
ReferenceCaptions readReferenceCaptions(const std::filesystem::path& path);

} // namespace saccade
