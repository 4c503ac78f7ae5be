#pragma once

#include <cstdint>
#include <filesystem>

namespace saccade::scenes {

/// Number of scenes in each split of a dataset; the scenes are numbered consecutively, training first.
struct SplitSizes {
    std::uint64_t train = 0;
    std::uint64_t val = 0;
};

/// "train/000004.png" for scene 4.
std::filesystem::path imagePath(const SplitSizes& sizes, std::uint64_t index);

/// Whether the folder is marked as a Scenes dataset by a file "scenes.txt".
bool isMarked(const std::filesystem::path& folder);

/// Prepares `folder` for a Scenes dataset: creates what is missing, marks it, and removes the annotations of
/// an earlier dataset and the images that they list (or that it would have had, if its writing was
/// interrupted). Nothing else in the folder is touched. Throws Error if the folder is not empty and has no
/// mark, and FileError if it cannot be written to or if another file has the name of a new image; then
/// nothing is removed.
void prepareFolder(const std::filesystem::path& folder, const SplitSizes& sizes);

/// Marks the dataset as complete. Throws FileError.
void finishFolder(const std::filesystem::path& folder);

} // namespace saccade::scenes
