#pragma once

#include "core/base/binary_file.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace saccade {

/// What the features of a frozen encoder depend on. When any of it changes, so does the hash, and the cache
/// is built anew.
struct FeatureCacheKey {
    std::string encoder;             ///< "mobilenet_v1"
    std::uint64_t weights = 0;       ///< hashOfBytes() of the encoder's tensors
    std::string preprocessing;       ///< everything that changes the encoder's input, as text
    std::vector<std::int64_t> shape; ///< of one record: [rows, columns, channels]
    std::uint64_t images = 0;        ///< hashOfImageFiles()

    std::uint64_t hash() const;
    /// "mobilenet_v1-0123456789abcdef.features": caches with different keys do not overwrite each other.
    std::string fileName() const;
};

/// One hash over paths, sizes and modification times, in the order of the records.
std::uint64_t hashOfImageFiles(std::span<const std::filesystem::path> images);

/// Features of a frozen encoder on disk: `count` records of `record_halfs` float16 numbers each (as raw
/// bits), in the order of the images. A record is read when it is asked for, so the size of the file is
/// bounded by the disk and not by memory.
///
/// A record counts only when the checksum that is written after it fits. So the process may be killed and the
/// power may fail at any moment; reopening goes on where it stopped. One thread at a time.
class FeatureCache {
public:
    /// Size of the file on disk. Throws Error when it cannot be counted.
    static std::uintmax_t expectedBytes(std::size_t count, std::size_t record_halfs);

    /// Opens the file, or makes it, its whole size set aside at once, where there is none or it has another
    /// key or size. Throws FileError when the disk has too little room or when the file is something else
    /// than a cache.
    static FeatureCache open(const std::filesystem::path& path, std::uint64_t key, std::size_t count,
                             std::size_t record_halfs);

    std::size_t count() const { return checked_.size(); }

    /// Whether record `i` is there and whole. Throws Error when i is out of range.
    bool has(std::size_t i);
    /// Throws Error on a wrong length or index and FileError when the disk refuses.
    void store(std::size_t i, std::span<const std::uint16_t> halfs);
    /// Fills `halfs`, of the length of a record. Throws Error on a wrong length or when has(i) is false, and
    /// FileError where another program has changed the file since.
    void read(std::size_t i, std::span<std::uint16_t> halfs);

private:
    FeatureCache(BinaryFile file, std::uint64_t key, std::size_t count, std::size_t record_halfs);
    std::uint64_t offsetOf(std::size_t i) const;
    std::uint64_t checksumOf(std::size_t i, std::span<const std::uint16_t> halfs) const;
    void requireIndex(std::size_t i) const;
    void requireLength(std::size_t halfs) const;

    BinaryFile file_;
    std::uint64_t key_;
    std::size_t record_halfs_;
    std::vector<std::uint64_t> checksums_; ///< 0: not there
    std::vector<bool> checked_;            ///< the checksum was found to fit, or was written, by this process
};

} // namespace saccade
