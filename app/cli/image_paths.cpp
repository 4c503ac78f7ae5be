#include "app/cli/image_paths.h"

#include "core/data/image_search.h"

#include <string>
#include <system_error>

namespace saccade::cli {
namespace fs = std::filesystem;

std::vector<fs::path> imagePaths(const std::vector<fs::path>& given, std::vector<Problem>& problems) {
    std::vector<fs::path> images;
    for (const fs::path& path : given) {
        std::error_code error;
        if (!fs::is_directory(path, error)) {
            images.push_back(path);
            continue;
        }
        const std::size_t images_before = images.size();
        const std::size_t problems_before = problems.size();
        searchImages(path,
                     {.found = [&](const fs::path& image) { images.push_back(image); },
                      .unreadable =
                          [&](const fs::path& folder, const Message& reason) {
                              problems.push_back({folder, 0, say("the folder cannot be read (%1)", reason)});
                          }});
        if (images.size() == images_before && problems.size() == problems_before)
            problems.push_back({path, 0, say("the folder holds no JPEG, PNG, WebP, BMP or TIFF image")});
    }
    return images;
}

} // namespace saccade::cli
