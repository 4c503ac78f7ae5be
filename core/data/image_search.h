#pragma once

#include "core/base/message.h"

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>

namespace saccade {

/// Receives the results of a folder search.
struct ImageSearch {
    std::function<void(const std::filesystem::path& image)> found;
    std::function<void(const std::filesystem::path& folder, const Message& reason)> unreadable;
    std::stop_token stop{}; ///< ends the search early
    /// A picture in a format that is not read, told apart by its file name; may be empty.
    std::function<void(const std::filesystem::path& image)> foreign{};
};

/// Finds the images in a folder and its sub-folders by their file name endings: first its own in natural
/// order, then those of each sub-folder. Skips hidden files and folders, links to folders (they may be
/// circular), and pictures that Saccade drew, such as attention sheets saved among the photographs.
void searchImages(const std::filesystem::path& folder, const ImageSearch& search);

} // namespace saccade
