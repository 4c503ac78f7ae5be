#include "core/data/image_search.h"

#include "core/base/natural_order.h"
#include "core/base/own_picture.h"
#include "core/image/decode_image.h"

#include <algorithm>
#include <system_error>
#include <vector>

namespace saccade {
namespace fs = std::filesystem;
namespace {

struct Entries {
    std::vector<fs::path> images;
    std::vector<fs::path> foreign;
    std::vector<fs::path> folders;
};

void sortOut(const fs::directory_entry& entry, Entries& entries) {
    std::error_code error;
    const fs::path& path = entry.path();
    if (path.filename().native().starts_with('.'))
        return;
    if (entry.is_directory(error) && !entry.is_symlink(error))
        entries.folders.push_back(path);
    else if (isImageFile(path) && entry.is_regular_file(error) && !isOwnPicture(path))
        entries.images.push_back(path);
    else if (isForeignImageFile(path) && entry.is_regular_file(error))
        entries.foreign.push_back(path);
}

/// All are in one folder, so comparing names is enough.
void sortByName(std::vector<fs::path>& paths) {
    std::sort(paths.begin(), paths.end(),
              [](const fs::path& a, const fs::path& b) { return naturallyBefore(a.native(), b.native()); });
}

} // namespace

void searchImages(const fs::path& folder, const ImageSearch& search) {
    Entries entries;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        if (search.stop.stop_requested())
            return;
        sortOut(*entry, entries);
    }
    if (error)
        search.unreadable(folder, systemReason(error));
    sortByName(entries.images);
    sortByName(entries.folders);
    for (const fs::path& image : entries.images)
        search.found(image);
    if (search.foreign)
        for (const fs::path& image : entries.foreign)
            search.foreign(image);
    for (const fs::path& inner : entries.folders)
        searchImages(inner, search);
}

} // namespace saccade
