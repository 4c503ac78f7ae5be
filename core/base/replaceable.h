#pragma once

#include <filesystem>
#include <vector>

namespace saccade {

/// Kinds of files that are written where the user chooses, recognised by their content.
enum class Content {
    Text,               ///< in any encoding
    Results,            ///< [{"image_id": …, "caption": …}]
    ReliabilityDiagram, ///< SVG
    ExplainedPage       ///< HTML
};

/// A file may only be replaced by content of its own kind. Throws FileError if another kind of file is there;
/// an empty file, a pipe and a device accept everything.
void requireReplaceable(const std::filesystem::path& file, Content by);

/// Throws FileError if the file is an image that Saccade did not draw.
void requireNoPhotograph(const std::filesystem::path& file);

/// Throws FileError if the file is one of `inputs`, under whatever path.
void requireNoInput(const std::filesystem::path& file, const std::vector<std::filesystem::path>& inputs);

} // namespace saccade
