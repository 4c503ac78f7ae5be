#include "core/data/image_folder.h"

namespace saccade {

bool FolderListing::contains(const std::filesystem::path& folder, std::string_view name) {
    const std::size_t slash = name.rfind('/');
    if (slash == std::string_view::npos)
        return files(folder).contains(std::string(name));
    return files(folder / name.substr(0, slash)).contains(std::string(name.substr(slash + 1)));
}

const std::unordered_set<std::string>& FolderListing::files(const std::filesystem::path& folder) {
    if (const auto known = folders_.find(folder.native()); known != folders_.end())
        return known->second;
    std::unordered_set<std::string>& names = folders_[folder.native()];
    std::error_code error;
    std::filesystem::directory_iterator entry(folder, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        std::error_code ignored;
        if (entry->is_regular_file(ignored))
            names.insert(entry->path().filename().string());
    }
    return names;
}

} // namespace saccade
