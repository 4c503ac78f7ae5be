#include "core/data/image_folder.h"

#include <algorithm>

namespace saccade {

bool FolderListing::contains(const std::filesystem::path& folder, std::string_view name) {
    const std::size_t slash = name.rfind('/');
    if (slash == std::string_view::npos)
        return files(folder).contains(std::string(name));
    return files(folder / name.substr(0, slash)).contains(std::string(name.substr(slash + 1)));
}

std::optional<std::string> FolderListing::find(const std::filesystem::path& folder, std::string_view name) {
    std::string found(name);
    if (contains(folder, found))
        return found;
    std::replace(found.begin(), found.end(), '\\', '/');
    return found != name && contains(folder, found) ? std::optional(found) : std::nullopt;
}

std::filesystem::path FolderListing::folderOf(std::span<const std::string_view> names,
                                              std::span<const std::filesystem::path> candidates) {
    constexpr std::size_t sample = 100;
    const std::size_t step = std::max<std::size_t>(1, names.size() / sample);
    std::filesystem::path best = candidates.front();
    std::size_t most = 0;
    for (const std::filesystem::path& candidate : candidates) {
        std::size_t found = 0;
        for (std::size_t i = 0; i < names.size(); i += step)
            found += find(candidate, names[i]) ? 1 : 0;
        if (found > most) {
            most = found;
            best = candidate;
        }
    }
    return best;
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
