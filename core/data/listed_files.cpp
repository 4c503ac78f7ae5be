#include "core/data/listed_files.h"

#include "core/data/splits.h"

#include <algorithm>
#include <optional>
#include <system_error>

namespace saccade {
namespace {

namespace fs = std::filesystem;

std::optional<fs::path> firstOf(const fs::path& folder, std::initializer_list<std::string_view> names) {
    std::error_code ignored;
    for (const std::string_view name : names)
        if (fs::is_regular_file(folder / name, ignored))
            return folder / name;
    return std::nullopt;
}

} // namespace

std::vector<ListedFile> listedFiles(const fs::path& path, std::initializer_list<std::string_view> endings,
                                    std::initializer_list<std::string_view> names) {
    std::error_code error;
    if (fs::is_regular_file(path, error)) {
        const bool listed =
            std::find(endings.begin(), endings.end(), path.extension().string()) != endings.end() ||
            std::find(names.begin(), names.end(), path.filename().string()) != names.end();
        return listed ? std::vector<ListedFile>{{path, {}}} : std::vector<ListedFile>();
    }
    std::vector<ListedFile> files;
    fs::directory_iterator entry(path, error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
        std::error_code ignored;
        const std::string folder = entry->path().filename().string();
        if (!entry->is_directory(ignored) || !splitOfFolder(folder))
            continue;
        if (const auto file = firstOf(entry->path(), names))
            files.push_back({*file, folder});
    }
    if (const auto file = firstOf(path, names))
        files.push_back({*file, {}});
    std::sort(files.begin(), files.end(),
              [](const ListedFile& one, const ListedFile& other) { return one.path < other.path; });
    return files;
}

} // namespace saccade
