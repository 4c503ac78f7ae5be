#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace saccade {

/// A regular file, opened for reading and optionally for writing at any offset. It is not memory-mapped: a
/// mapping would crash the process if another program truncates the file or the disk is full, where ordinary
/// calls report an error. The path may come to name something else at any time, and opening a pipe would
/// block until its other end is open: so the file is opened without blocking and checked afterwards.
class BinaryFile {
public:
    enum class Access { Read, ReadAndWrite };

    /// Throws FileError if the file does not exist, is not a regular file or may not be opened.
    explicit BinaryFile(std::filesystem::path path, Access access = Access::Read);
    ~BinaryFile();
    BinaryFile(BinaryFile&& other) noexcept;
    BinaryFile& operator=(BinaryFile&& other) noexcept;
    BinaryFile(const BinaryFile&) = delete;
    BinaryFile& operator=(const BinaryFile&) = delete;

    const std::filesystem::path& path() const { return path_; }
    /// In bytes, when the file was opened.
    std::uint64_t size() const { return size_; }
    /// Distinguishes it from another file that takes its name.
    std::uint64_t inode() const { return inode_; }

    /// Fills `into`. Throws FileError, also if the file ends before that.
    void read(std::uint64_t offset, std::span<std::byte> into) const;
    /// Check `bytes` against the size first: memory for all of them is allocated.
    std::vector<std::byte> read(std::uint64_t offset, std::size_t bytes) const;
    /// The first bytes, fewer if the file is shorter.
    std::vector<std::byte> start(std::size_t bytes) const;

    /// Text from `offset`: at most `bytes`, fewer if the file ends before or has become shorter since it was
    /// opened.
    std::string text(std::uint64_t offset, std::size_t bytes) const;

    /// Throws FileError when the disk is full.
    void write(std::uint64_t offset, std::span<const std::byte> bytes);

private:
    /// Less than `into` only at the end of the file.
    std::size_t readSome(std::uint64_t offset, std::span<std::byte> into) const;
    void close() noexcept;

    std::filesystem::path path_;
    int descriptor_ = -1;
    std::uint64_t size_ = 0;
    std::uint64_t inode_ = 0;
};

} // namespace saccade
