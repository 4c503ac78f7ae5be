#pragma once

#include <cstdint>
#include <filesystem>

namespace saccade::scenes {

/// How many scenes each split of a dataset has; the scenes are numbered through, training first.
struct SplitSizes {
    std::uint64_t train = 0;
    std::uint64_t val = 0;
};

/// "train/000004.png" for scene 4.
std::filesystem::path imagePath(const SplitSizes& sizes, std::uint64_t index);

/// Whether the folder bears the mark of a Scenes dataset, a file "scenes.txt" that says so.
bool isMarked(const std::filesystem::path& folder);

/// Makes `folder` ready for a Scenes dataset: creates what is missing, marks it and removes the annotations
/// of an earlier one and the images that they list (or, where its writing broke off, that it was to have).
/// Nothing else in it is touched. Throws Error when the folder holds things but no mark, FileError when it
/// cannot be written or when another file stands where an image is to be; then nothing is removed.
void prepareFolder(const std::filesystem::path& folder, const SplitSizes& sizes);

/// Notes that the dataset is whole. Throws FileError.
void finishFolder(const std::filesystem::path& folder);

} // namespace saccade::scenes
