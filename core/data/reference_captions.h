#pragma once

#include "core/base/problem.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace saccade {

/// The reference captions of a COCO captions file by image id, without images on disk: what scoring needs.
struct ReferenceCaptions {
    std::unordered_map<std::string, std::vector<std::string>>
        by_image; ///< every image of the file, also without captions
    std::vector<Problem>
        problems; ///< annotations that were left out: without caption, or for an image not listed
};

/// Reads `{"images": [{"id": …}], "annotations": [{"image_id": …, "caption": …}]}`. A file without "images"
/// lists its images by their annotations. Throws FileError for a broken file or one without captions.
ReferenceCaptions readReferenceCaptions(const std::filesystem::path& path);

} // namespace saccade
