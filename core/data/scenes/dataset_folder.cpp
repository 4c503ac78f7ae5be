#include "core/data/scenes/dataset_folder.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <algorithm>
#include <vector>

namespace saccade::scenes {
namespace {

namespace fs = std::filesystem;

constexpr const char* mark = "scenes.txt";

bool isNumberedImage(const fs::path& path) {
    const std::string stem = path.stem().string();
    return path.extension() == ".png" && stem.size() >= 6 &&
           std::all_of(stem.begin(), stem.end(), [](char c) { return c >= '0' && c <= '9'; });
}

void removeNumberedImages(const fs::path& folder) {
    std::vector<fs::path> earlier;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder))
        if (isNumberedImage(entry.path()))
            earlier.push_back(entry.path());
    for (const fs::path& path : earlier)
        fs::remove(path);
}

} // namespace

void prepareFolder(const fs::path& folder) {
    try {
        fs::create_directories(folder);
        if (!fs::is_empty(folder) && !fs::exists(folder / mark))
            throw FileError(folder,
                            "holds files that are not a Scenes dataset; choose an empty or new folder");
        writeFileAtomically(folder / mark,
                            "A dataset of illustrated scenes made by Saccade. Writing scenes here again "
                            "replaces its annotations and numbered images.\n");
        // Annotations go first: a run that breaks off leaves a folder that no reader takes for a whole
        // dataset.
        for (const char* split : {"train", "val"})
            for (const char* what : {"captions_", "instances_"})
                fs::remove(folder / "annotations" / (std::string(what) + split + ".json"));
        for (const char* part : {"annotations", "train", "val"})
            fs::create_directories(folder / part);
        removeNumberedImages(folder / "train");
        removeNumberedImages(folder / "val");
    } catch (const fs::filesystem_error& error) {
        throw FileError(folder, "cannot be written (" + error.code().message() + ")");
    }
}

bool isScenesFolder(const fs::path& folder) {
    std::error_code error;
    return fs::is_regular_file(folder / mark, error);
}

} // namespace saccade::scenes
