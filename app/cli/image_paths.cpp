#include "app/cli/image_paths.h"

#include "core/data/image_search.h"

#include <algorithm>
#include <cctype>
#include <system_error>

namespace saccade::cli {
namespace fs = std::filesystem;
namespace {

/// "GIF" for "a.gif".
std::string formatOf(const fs::path& image) {
    std::string name = image.extension().string().substr(1);
    std::transform(name.begin(), name.end(), name.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::toupper(letter)); });
    return name;
}

void addFolder(const fs::path& folder, ImagePaths& paths) {
    const std::size_t images_before = paths.images.size();
    const std::size_t problems_before = paths.problems.size();
    searchImages(folder,
                 {.found = [&](const fs::path& image) { paths.images.push_back(image); },
                  .unreadable =
                      [&](const fs::path& inner, const Message& reason) {
                          paths.problems.push_back({inner, 0, say("the folder cannot be read (%1)", reason)});
                      },
                  .foreign = [&](const fs::path& image) { ++paths.left_out[formatOf(image)]; }});
    if (paths.images.size() == images_before && paths.problems.size() == problems_before)
        paths.problems.push_back({folder, 0, say("the folder holds no JPEG, PNG, WebP, BMP or TIFF image")});
}

} // namespace

ImagePaths imagePaths(const std::vector<fs::path>& given) {
    ImagePaths paths;
    for (const fs::path& path : given) {
        std::error_code error;
        if (fs::is_directory(path, error))
            addFolder(path, paths);
        else
            paths.images.push_back(path);
    }
    return paths;
}

std::string leftOutText(const std::map<std::string, std::size_t>& left_out) {
    std::string files;
    for (const auto& [format, count] : left_out)
        files += (files.empty() ? "" : ", ") + std::to_string(count) + ' ' + format;
    return files.empty() ? files
                         : "pictures left out: " + files + "; JPEG, PNG, WebP, BMP and TIFF can be read";
}

} // namespace saccade::cli
