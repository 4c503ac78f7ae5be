#pragma once

#include "core/base/problem.h"

#include <filesystem>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace saccade {

/// The file of an image.
struct FileOfImage {
    std::string name; ///< as in the file, with folders
    std::string id;
};

/// The reference captions of a COCO captions file by image id, without images on disk: what is needed for
/// scoring.
struct ReferenceCaptions {
    std::unordered_map<std::string, std::vector<std::string>>
        by_image; ///< every image of the file, including those without captions
    /// Ids by image file name, without folders; several if the same name is in several folders.
    std::unordered_multimap<std::string, FileOfImage> by_file;
    std::vector<Problem>
        problems; ///< annotations that were left out: without caption, or for an image not listed

    /// The id of the image that results refer to by its id, or by its file name if that is unique. Nothing
    /// for an unknown one.
    std::optional<std::string> idOf(const std::string& id_or_file) const;
};

/// Reads `{"images": [{"id": …}], "annotations": [{"image_id": …, "caption": …}]}`. If a file has no
/// "images", they are taken from its annotations. Throws FileError for a malformed file or one without
/// captions.
ReferenceCaptions readReferenceCaptions(const std::filesystem::path& path);

} // namespace saccade
