#pragma once

#include "core/result/caption_result.h"

#include <filesystem>
#include <set>

namespace saccade::cli {

/// Writes the attention sheets of all images into one folder: photo.jpg becomes photo.png. If an earlier
/// image's sheet or a file that is not a sheet has that name, it becomes photo-2.png; only sheets of earlier
/// calls are replaced.
class SheetFolder {
public:
    /// Creates the folder; throws FileError if it cannot.
    explicit SheetFolder(std::filesystem::path folder);

    /// Throws Error if the image can no longer be read or the sheet cannot be written.
    void write(const std::filesystem::path& image, const CaptionResult& result);

private:
    bool isFree(const std::filesystem::path& path, const std::filesystem::path& image) const;
    std::filesystem::path nextPath(const std::filesystem::path& image);

    std::filesystem::path folder_;
    std::set<std::filesystem::path> taken_;
};

} // namespace saccade::cli
