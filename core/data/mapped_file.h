#pragma once

#include <cstddef>
#include <filesystem>
#include <span>

namespace saccade {

/// A file of fixed size: read through a mapping, written by ordinary writes. (A write into a mapping for
/// which the disk has no room kills the process; an ordinary write says so.) What was written shows in the
/// mapping at once.
class MappedFile {
public:
    /// The file must exist and have exactly `bytes` bytes. Throws FileError.
    MappedFile(std::filesystem::path path, std::size_t bytes);
    ~MappedFile();
    MappedFile(MappedFile&& other) noexcept;
    MappedFile& operator=(MappedFile&& other) noexcept;
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;

    const std::filesystem::path& path() const { return path_; }
    std::span<const std::byte> bytes() const { return {data_, size_}; }

    /// Throws FileError when the disk is full; the range must lie inside the file.
    void write(std::size_t offset, std::span<const std::byte> bytes);

    /// Tells the system that this part is about to be read.
    void prefetch(std::size_t offset, std::size_t size) const;
    /// Takes the part, and a little around it, out of the process's resident memory; it can be read again.
    void release(std::size_t offset, std::size_t size) const;

private:
    void close() noexcept;
    void advise(std::size_t offset, std::size_t size, std::size_t window, int advice) const;

    std::filesystem::path path_;
    int descriptor_ = -1;
    const std::byte* data_ = nullptr;
    std::size_t size_ = 0;
};

} // namespace saccade
