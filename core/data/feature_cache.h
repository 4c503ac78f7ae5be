#pragma once

#include "core/base/binary_file.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace saccade {

/// What the features of a frozen encoder depend on. If any of it changes, so does the hash, and the cache is
/// built again.
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
/// bits), in the order of the images. Records are read on demand, so the size of the file is limited by the
/// disk and not by memory.
///
/// A record counts only if the checksum that is written after it matches. The process may therefore be
/// killed, and the power may fail, at any time; after reopening, work resumes where it stopped. One thread at
/// a time.
class FeatureCache {
public:
    /// Size of the file on disk, in bytes. Throws Error if it overflows.
    static std::uintmax_t expectedBytes(std::size_t count, std::size_t record_halfs);

    /// Opens the file, or creates it at its full size if it does not exist or has another key or size. Throws
    /// FileError if there is too little disk space or if the file is not a cache.
    static FeatureCache open(const std::filesystem::path& path, std::uint64_t key, std::size_t count,
                             std::size_t record_halfs);

    std::size_t count() const { return checked_.size(); }

    /// Whether record `i` is there and intact. Throws Error if i is out of range.
    bool has(std::size_t i);
    /// Throws Error for a wrong length or index, and FileError if it cannot be written.
    void store(std::size_t i, std::span<const std::uint16_t> halfs);
    /// Fills `halfs`, which has the length of a record. Throws Error for a wrong length or if has(i) is
    /// false, and FileError if another program has changed the file meanwhile.
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
    std::vector<bool> checked_;            ///< the checksum was verified or written by this process
};

} // namespace saccade
