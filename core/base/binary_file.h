#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace saccade {

/// A regular file that is read, and where asked for written, at any place by ordinary calls. (A mapping would
/// end the process where another program cuts the file short, or where the disk has no room for what is
/// written; ordinary calls say so.) What stands under a name may change at any time, and to open a pipe would
/// wait for its other end: so it is opened without waiting, and looked at only then.
class BinaryFile {
public:
    enum class Access { Read, ReadAndWrite };

    /// Throws FileError where there is no such file, or no regular one, or it may not be opened.
    explicit BinaryFile(std::filesystem::path path, Access access = Access::Read);
    ~BinaryFile();
    BinaryFile(BinaryFile&& other) noexcept;
    BinaryFile& operator=(BinaryFile&& other) noexcept;
    BinaryFile(const BinaryFile&) = delete;
    BinaryFile& operator=(const BinaryFile&) = delete;

    const std::filesystem::path& path() const { return path_; }
    /// Bytes when it was opened.
    std::uint64_t size() const { return size_; }
    /// Tells it from another file that takes its name.
    std::uint64_t inode() const { return inode_; }

    /// Fills `into`. Throws FileError, also where the file ends before.
    void read(std::uint64_t offset, std::span<std::byte> into) const;
    /// `bytes` must be checked against the size before: memory is taken for all of them.
    std::vector<std::byte> read(std::uint64_t offset, std::size_t bytes) const;
    /// The first bytes, fewer where the file is shorter.
    std::vector<std::byte> start(std::size_t bytes) const;

    /// Text from `offset` on: at most `bytes`, and fewer where the file ends before or was longer when it was
    /// opened.
    std::string text(std::uint64_t offset, std::size_t bytes) const;

    /// Throws FileError when the disk is full.
    void write(std::uint64_t offset, std::span<const std::byte> bytes);

private:
    /// Less than `into` only where the file ends.
    std::size_t readSome(std::uint64_t offset, std::span<std::byte> into) const;
    void close() noexcept;

    std::filesystem::path path_;
    int descriptor_ = -1;
    std::uint64_t size_ = 0;
    std::uint64_t inode_ = 0;
};

} // namespace saccade
