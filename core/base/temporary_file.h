#pragma once

#include <filesystem>
#include <string_view>

namespace saccade {

/// A hidden file that its writer holds under a lock until it is moved away or removed. The system lets go of
/// the lock when the process ends, however it ends: what nobody locks was left behind by one that was killed.
/// The short name is made from that of the target, so that the next writer of the same target finds and
/// removes what was left behind; writers at the same time have a file each.
class TemporaryFile {
public:
    /// In `folder`, empty. `ending` closes the name. Throws FileError, about `target`.
    TemporaryFile(const std::filesystem::path& folder, const std::filesystem::path& target,
                  std::string_view ending);
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    const std::filesystem::path& path() const { return path_; }
    int descriptor() const { return descriptor_; }

    /// Removes the name; the bytes stay until the end of the object.
    void unlink();
    /// False, with errno set, where it cannot be moved. Afterwards the file is the target's.
    bool moveTo(const std::filesystem::path& target);

private:
    bool take(const std::filesystem::path& path);

    std::filesystem::path path_; ///< empty once it has gone
    int descriptor_ = -1;
};

/// Removes the temporary files in a folder whose writers were killed.
void removeAbandonedFiles(const std::filesystem::path& folder);

} // namespace saccade
