#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <sys/stat.h>

namespace saccade {

/// An open file that is nothing but a file. What stands under a name may change at any time, and to open a
/// pipe would wait for its other end: so it is opened without waiting, and looked at only then.
class RegularFile {
public:
    /// Throws FileError when there is nothing of that name, or no regular file, or none that may be read.
    explicit RegularFile(const std::filesystem::path& path);
    ~RegularFile();
    RegularFile(const RegularFile&) = delete;
    RegularFile& operator=(const RegularFile&) = delete;

    /// In bytes, as it was when the file was opened.
    std::uint64_t size() const { return static_cast<std::uint64_t>(status_.st_size); }
    const struct stat& status() const { return status_; }

    /// The bytes from `offset` on, at most `count` of them; fewer only where the file ends before. Throws
    /// FileError.
    std::string read(std::uint64_t offset, std::size_t count) const;

private:
    std::filesystem::path path_;
    struct stat status_ {};
    int descriptor_ = -1;
};

} // namespace saccade
