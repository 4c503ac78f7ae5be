#pragma once

#include <filesystem>
#include <vector>

namespace saccade {

/// What is written where the user says, told from other files by its content.
enum class Content {
    Text,              ///< in any encoding
    Results,           ///< [{"image_id": …, "caption": …}]
    ReliabilityDiagram ///< SVG
};

/// A file may be replaced by content of its own kind only. Throws FileError for another that is there; an
/// empty one, a pipe and a device take everything.
void requireReplaceable(const std::filesystem::path& file, Content by);

/// Throws FileError where the file is an image, unless Saccade drew it.
void requireNoPhotograph(const std::filesystem::path& file);

/// Throws FileError where the file is one of `inputs`, whatever its path is called.
void requireNoInput(const std::filesystem::path& file, const std::vector<std::filesystem::path>& inputs);

} // namespace saccade
