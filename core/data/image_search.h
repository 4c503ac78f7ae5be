#pragma once

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>

namespace saccade {

/// Who is told what a search through a folder finds.
struct ImageSearch {
    std::function<void(const std::filesystem::path& image)> found;
    std::function<void(const std::filesystem::path& folder, const Message& reason)> unreadable;
    std::stop_token stop{}; ///< ends the search early
};

/// Finds the images of a folder and of those below it, told by the endings of their names: first its own in
/// natural order, then those of each inner folder. Left out are hidden files and folders, links to folders,
/// which may go round, and pictures that Saccade drew, such as attention sheets among the photographs.
void searchImages(const std::filesystem::path& folder, const ImageSearch& search);

} // namespace saccade
