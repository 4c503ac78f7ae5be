#include "app/cli/image_paths.h"

#include "core/image/decode_image.h"

#include <algorithm>
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
        std::vector<fs::path> found;
        fs::directory_iterator entry(path, error);
        for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
            std::error_code unreadable;
            if (isImageFile(entry->path()) && entry->is_regular_file(unreadable))
                found.push_back(entry->path());
        }
        if (error)
            problems.push_back({path, 0, "the folder cannot be read (" + error.message() + ")"});
        else if (found.empty())
            problems.push_back({path, 0, "the folder holds no JPEG, PNG, WebP, BMP or TIFF image"});
        std::sort(found.begin(), found.end());
        images.insert(images.end(), found.begin(), found.end());
    }
    return images;
}

} // namespace saccade::cli
