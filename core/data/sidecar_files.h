#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace saccade {

/// Writes captions beside the images: photo.jpg gets photo.txt.
class SidecarFiles {
public:
    explicit SidecarFiles(bool overwrite) : overwrite_(overwrite) {}

    /// False when the image keeps the sidecar it has. Throws FileError when another image of this run shares
    /// it and when its place is taken by something that is no text: by the image itself, say.
    bool wants(const std::filesystem::path& image);
    /// Throws FileError where the folder cannot be written.
    void write(const std::filesystem::path& image, const std::string& caption) const;

private:
    bool overwrite_;
    std::map<std::filesystem::path, std::filesystem::path> owners_; ///< image by sidecar
};

} // namespace saccade
