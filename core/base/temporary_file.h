#pragma once

#include <filesystem>
#include <string_view>

namespace saccade {

/// A hidden file that its writer keeps locked until it is moved away or removed. The system releases the lock
/// when the process ends, in whatever way: an unlocked file was left behind by a process that was killed. The
/// short name is derived from that of the target, so the next writer of the same target finds and removes
/// what was left behind. Concurrent writers have one file each.
class TemporaryFile {
public:
    /// Creates an empty file in `folder`; its name ends in `ending`. Throws FileError, about `target`.
    TemporaryFile(const std::filesystem::path& folder, const std::filesystem::path& target,
                  std::string_view ending);
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    const std::filesystem::path& path() const { return path_; }
    int descriptor() const { return descriptor_; }

    /// Removes the name; the content lasts as long as this object.
    void unlink();
    /// False, with errno set, if it cannot be moved. Afterwards the file belongs to the target.
    bool moveTo(const std::filesystem::path& target);

private:
    bool take(const std::filesystem::path& path);

    std::filesystem::path path_; ///< empty once it has been moved or removed
    int descriptor_ = -1;
};

/// Removes temporary files from a folder if their writers were killed.
void removeAbandonedFiles(const std::filesystem::path& folder);

} // namespace saccade
