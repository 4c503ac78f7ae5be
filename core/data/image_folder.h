#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>

namespace saccade {

/// Checks which files exist. A folder is listed once and remembered: for 100,000 images that is one scan
/// instead of 100,000 file system calls.
class FolderListing {
public:
    /// Whether `folder / name` is a regular file; `name` may contain folders.
    bool contains(const std::filesystem::path& folder, std::string_view name);

    /// `name` if that file exists; else `name` with backslashes (Windows paths) replaced by slashes, if that
    /// one does.
    std::optional<std::string> find(const std::filesystem::path& folder, std::string_view name);

    /// The candidate folder with most of a sample of the files; the first one if none has any.
    std::filesystem::path folderOf(std::span<const std::string_view> names,
                                   std::span<const std::filesystem::path> candidates);

    /// Names of the regular files in a folder; none if it cannot be read.
    const std::unordered_set<std::string>& files(const std::filesystem::path& folder);

private:
    std::map<std::string, std::unordered_set<std::string>, std::less<>> folders_;
};

} // namespace saccade
