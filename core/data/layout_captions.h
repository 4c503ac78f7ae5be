#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace saccade {

/// An object by the rectangle around it, in shares of the image's sides.
struct LayoutObject {
    std::string category;
    double x = 0, y = 0; ///< of the middle
    double width = 0, height = 0;
};

/// What people say of an image that is not there, and where its objects are.
struct LayoutCaptions {
    std::vector<std::string> captions;
    std::vector<LayoutObject> objects;
};

/// Reads JSON Lines: in each line {"captions": ["…", …], "boxes": [["category", x, y, width, height], …]},
/// the middle and the size of a box in shares of the image's sides. Lines that are no such object are passed
/// over and told to `problem`. Throws FileError when the file cannot be read or no line of it can be used.
std::vector<LayoutCaptions> readLayoutCaptions(const std::filesystem::path& file,
                                               const std::function<void(const Message& sentence)>& problem);

} // namespace saccade
