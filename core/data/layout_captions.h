#pragma once

#include "core/base/message.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace saccade {

/// An object and its bounding box, as shares of the image's sides.
struct LayoutObject {
    std::string category;
    double x = 0, y = 0; ///< of the centre
    double width = 0, height = 0;
};

/// Captions of an image that does not exist, and the positions of its objects.
struct LayoutCaptions {
    std::vector<std::string> captions;
    std::vector<LayoutObject> objects;
};

/// Reads JSON Lines: on each line {"captions": ["…", …], "boxes": [["category", x, y, width, height], …]},
/// the centre and the size of a box as shares of the image's sides. Other lines are skipped and reported to
/// `problem`. Throws FileError if the file cannot be read or no line of it can be used.
std::vector<LayoutCaptions> readLayoutCaptions(const std::filesystem::path& file,
                                               const std::function<void(const Message& sentence)>& problem);

} // namespace saccade
