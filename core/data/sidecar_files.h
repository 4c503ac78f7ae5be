#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace saccade {

/// Writes captions next to the images: photo.jpg gets photo.txt.
class SidecarFiles {
public:
    explicit SidecarFiles(bool overwrite) : overwrite_(overwrite) {}

    /// False if the image already has a sidecar that is to be kept. Throws FileError if another image of this
    /// run has the same sidecar, or if its name belongs to a file that is not text, such as the image itself.
    bool wants(const std::filesystem::path& image);
    /// Throws FileError if the folder cannot be written to.
    void write(const std::filesystem::path& image, const std::string& caption) const;

private:
    bool overwrite_;
    std::map<std::filesystem::path, std::filesystem::path> owners_; ///< image by sidecar
};

} // namespace saccade
