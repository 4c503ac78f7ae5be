#pragma once

#include "core/decode/caption_result.h"

#include <filesystem>
#include <map>
#include <set>

namespace saccade::cli {

/// Writes the attention sheet of each image into one folder: photo.jpg becomes photo.png. A second image of
/// the same name becomes photo-2.png.
class SheetFolder {
public:
    /// Makes the folder; throws FileError when it cannot.
    explicit SheetFolder(std::filesystem::path folder);

    /// Throws Error when the image can no longer be read or the sheet not be written.
    void write(const std::filesystem::path& image, const CaptionResult& result);

private:
    std::filesystem::path nextPath(const std::filesystem::path& image);

    std::filesystem::path folder_;
    std::set<std::filesystem::path> taken_;
};

/// Writes captions beside the images: photo.jpg gets photo.txt.
class SidecarFiles {
public:
    explicit SidecarFiles(bool overwrite) : overwrite_(overwrite) {}

    /// False when the image keeps the sidecar it has. Throws FileError when another image of this run shares
    /// it.
    bool wants(const std::filesystem::path& image);
    void write(const std::filesystem::path& image, const CaptionResult& result) const;

private:
    bool overwrite_;
    std::map<std::filesystem::path, std::filesystem::path> owners_; ///< image by sidecar
};

} // namespace saccade::cli
