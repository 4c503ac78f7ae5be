#include "core/data/image_outlines.h"

#include <system_error>

namespace saccade {

namespace fs = std::filesystem;

fs::path instancesFileOf(const fs::path& image) {
    const fs::path folder = image.parent_path();
    const std::string name = "instances_" + folder.filename().string() + ".json";
    std::error_code ignored;
    for (const fs::path& place : {folder.parent_path() / "annotations", folder.parent_path(), folder})
        if (fs::is_regular_file(place / name, ignored))
            return place / name;
    return {};
}

ImageInstances ImageOutlines::of(const fs::path& image) {
    std::error_code ignored;
    const fs::path file = instancesFileOf(fs::absolute(image, ignored));
    if (file.empty())
        return {};
    const fs::file_time_type changed = fs::last_write_time(file, ignored);
    if (file != file_ || changed != changed_) {
        masks_ = {};
        file_.clear();
        masks_ = readInstanceMasks(file);
        file_ = file;
        changed_ = changed;
    }
    const auto id = masks_.ids.find(image.filename().string());
    if (id == masks_.ids.end())
        return {};
    const auto found = masks_.images.find(id->second);
    return found == masks_.images.end() ? ImageInstances() : found->second;
}

} // namespace saccade
