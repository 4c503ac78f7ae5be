#pragma once

#include <filesystem>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace saccade {

/// A list of captions in a dataset's folder, or in one of its folders.
struct ListedFile {
    std::filesystem::path path;
    std::string split; ///< of the folder it is in, if that is named after a split; or ""
};

/// The file itself if it has one of the endings; of a folder, the first of the names that is a file in it,
/// and in each folder in it that is named after a split. In order of name.
std::vector<ListedFile> listedFiles(const std::filesystem::path& path,
                                    std::initializer_list<std::string_view> endings,
                                    std::initializer_list<std::string_view> names);

} // namespace saccade
