#pragma once

#include <filesystem>

namespace saccade::scenes {

/// Makes `folder` ready for a Scenes dataset: creates what is missing, marks it with a file "scenes.txt" and
/// removes the annotations and numbered images of an earlier one. Nothing else in it is touched. Throws Error
/// when the folder holds things but no mark, FileError when it cannot be written.
void prepareFolder(const std::filesystem::path& folder);

/// Whether the folder bears the mark of a Scenes dataset.
bool isScenesFolder(const std::filesystem::path& folder);

} // namespace saccade::scenes
