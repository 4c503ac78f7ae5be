#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>

namespace saccade {

/// Says which files exist. A folder is listed once and remembered: for 100,000 images that is one scan
/// instead of 100,000 questions to the file system.
class FolderListing {
public:
    /// Whether `folder / name` is a regular file; `name` may hold folders of its own.
    bool contains(const std::filesystem::path& folder, std::string_view name);

    /// `name` where there is such a file; else with its backslashes, as Windows writes paths, as slashes
    /// where that one exists.
    std::optional<std::string> find(const std::filesystem::path& folder, std::string_view name);

    /// Of the candidates the folder that holds most of a sample of the files; the first where none does.
    std::filesystem::path folderOf(std::span<const std::string_view> names,
                                   std::span<const std::filesystem::path> candidates);

    /// Names of the regular files in a folder; none where it cannot be read.
    const std::unordered_set<std::string>& files(const std::filesystem::path& folder);

private:
    std::map<std::string, std::unordered_set<std::string>, std::less<>> folders_;
};

} // namespace saccade
