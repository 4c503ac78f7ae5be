#pragma once

#include "core/result/caption_result.h"

#include <filesystem>
#include <set>

namespace saccade::cli {

/// Writes the attention sheet of each image into one folder: photo.jpg becomes photo.png. Where that is the
/// name of the sheet of an earlier image or of a file that is no sheet, it becomes photo-2.png; only sheets
/// of earlier calls are replaced.
class SheetFolder {
public:
    /// Makes the folder; throws FileError when it cannot.
    explicit SheetFolder(std::filesystem::path folder);

    /// Throws Error when the image can no longer be read or the sheet not be written.
    void write(const std::filesystem::path& image, const CaptionResult& result);

private:
    bool isFree(const std::filesystem::path& path, const std::filesystem::path& image) const;
    std::filesystem::path nextPath(const std::filesystem::path& image);

    std::filesystem::path folder_;
    std::set<std::filesystem::path> taken_;
};

} // namespace saccade::cli
