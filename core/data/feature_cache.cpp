#include "core/data/feature_cache.h"
#include "core/base/system_reason.h"

#include "core/base/atomic_file.h"
#include "core/base/content_hash.h"
#include "core/base/error.h"

#include <array>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <limits>
#include <optional>
#include <unistd.h>
#include <utility>

namespace saccade {
namespace {

namespace fs = std::filesystem;

// The file: a page with the header, the checksums (8 bytes per record, 0 if there is none) padded to a whole
// page, then the records.
constexpr std::size_t page_bytes = 4096;
constexpr std::array<char, 8> magic = {'S', 'A', 'C', 'F', 'E', 'A', 'T', 'S'};
constexpr std::uint64_t version = 1;

struct Header {
    std::array<char, 8> mark = magic;
    std::uint64_t file_version = version;
    std::uint64_t key = 0;
    std::uint64_t count = 0;
    std::uint64_t record_halfs = 0;

    bool operator==(const Header&) const = default;
};
static_assert(sizeof(Header) == 40 && sizeof(Header) <= page_bytes);

std::size_t recordsOffset(std::size_t count) {
    const std::size_t pages = (count * sizeof(std::uint64_t) + page_bytes - 1) / page_bytes;
    return page_bytes + pages * page_bytes;
}

std::size_t checksumOffset(std::size_t i) {
    return page_bytes + i * sizeof(std::uint64_t);
}

std::string gigabytes(std::uintmax_t bytes) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.2f GB", static_cast<double>(bytes) / 1e9);
    return text.data();
}

/// Nothing if there is no file. Throws FileError for a file that is not a cache: it must not be overwritten.
std::optional<Header> headerOf(const fs::path& path) {
    std::error_code ignored;
    if (!fs::exists(path, ignored))
        return std::nullopt;
    std::ifstream file(path, std::ios::binary);
    if (!file || !fs::is_regular_file(path, ignored))
        throw FileError(path, say("cannot be read as a feature cache"));
    Header header{{}, 0, 0, 0, 0};
    file.read(reinterpret_cast<char*>(&header), sizeof header);
    // After a power cut, a file that never reached the disk may be all zeros.
    if (header.mark != magic && header.mark != std::array<char, 8>{})
        throw FileError(path, say("is not a feature cache; choose another name"));
    return header;
}

void requireRoom(const fs::path& path, std::uintmax_t bytes) {
    std::error_code error;
    const fs::path folder = path.parent_path().empty() ? fs::path(".") : path.parent_path();
    const fs::space_info space = fs::space(folder, error);
    if (error)
        throw FileError(folder, say("cannot be written (%1)", systemReason(error)));
    if (space.available < bytes)
        throw FileError(path, say("the feature cache needs %1 on disk, but only %2 is free", gigabytes(bytes),
                                  gigabytes(space.available)));
}

/// Reserves the blocks of `file`, so that a full disk is noticed now and not in the middle of the work.
void reserve(const fs::path& path, const fs::path& file, std::uintmax_t bytes) {
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CLOEXEC);
    const int error = descriptor < 0 ? errno : ::posix_fallocate(descriptor, 0, static_cast<off_t>(bytes));
    if (descriptor >= 0)
        ::close(descriptor);
    if (error != 0)
        throw FileError(path,
                        say("no room for a feature cache of %1 (%2)", gigabytes(bytes), systemReason(error)));
}

/// Under a temporary name first: a file with the final name always has its full size.
void create(const fs::path& path, const Header& header, std::uintmax_t bytes) {
    requireRoom(path, bytes);
    AtomicFile file(path);
    file.write(&header, sizeof header);
    reserve(path, file.temporaryPath(), bytes);
    file.commit();
}

} // namespace

std::uint64_t FeatureCacheKey::hash() const {
    std::string text = encoder + '\n' + std::to_string(weights) + '\n' + preprocessing + '\n';
    for (const std::int64_t side : shape)
        text += std::to_string(side) + ' ';
    return hashOfText(text + '\n' + std::to_string(images));
}

std::string FeatureCacheKey::fileName() const {
    std::array<char, 17> digits{};
    std::snprintf(digits.data(), digits.size(), "%016llx", static_cast<unsigned long long>(hash()));
    return encoder + "-" + digits.data() + ".features";
}

std::uint64_t hashOfImageFiles(std::span<const fs::path> images) {
    std::uint64_t hash = images.size();
    for (const fs::path& image : images) {
        std::error_code error;
        const std::array<std::uint64_t, 3> facts = {
            hashOfText(image.native()), static_cast<std::uint64_t>(fs::file_size(image, error)),
            static_cast<std::uint64_t>(fs::last_write_time(image, error).time_since_epoch().count())};
        hash = hashOfBytes(std::as_bytes(std::span(facts)), hash);
    }
    return hash;
}

std::uintmax_t FeatureCache::expectedBytes(std::size_t count, std::size_t record_halfs) {
    constexpr auto most = static_cast<std::size_t>(std::numeric_limits<std::int64_t>::max()) / 4;
    if (count > most / sizeof(std::uint64_t) ||
        (record_halfs > 0 && count > most / sizeof(std::uint16_t) / record_halfs))
        throw Error(say("a feature cache of %1 x %2 numbers is too large", count, record_halfs));
    return std::uintmax_t{recordsOffset(count)} + count * record_halfs * sizeof(std::uint16_t);
}

FeatureCache FeatureCache::open(const fs::path& path, std::uint64_t key, std::size_t count,
                                std::size_t record_halfs) {
    const std::uintmax_t bytes = expectedBytes(count, record_halfs);
    Header wanted;
    wanted.key = key;
    wanted.count = count;
    wanted.record_halfs = record_halfs;
    const std::optional<Header> found = headerOf(path);
    std::error_code ignored;
    if (found != wanted || fs::file_size(path, ignored) != bytes) {
        // Removed first: there may not be room for both.
        fs::remove(path, ignored);
        create(path, wanted, bytes);
    }
    BinaryFile file(path, BinaryFile::Access::ReadAndWrite);
    if (file.size() != bytes)
        throw FileError(path, say("does not have the expected size"));
    return {std::move(file), key, count, record_halfs};
}

FeatureCache::FeatureCache(BinaryFile file, std::uint64_t key, std::size_t count, std::size_t record_halfs)
    : file_(std::move(file)), key_(key), record_halfs_(record_halfs), checksums_(count), checked_(count) {
    file_.read(checksumOffset(0), std::as_writable_bytes(std::span(checksums_)));
}

bool FeatureCache::has(std::size_t i) {
    requireIndex(i);
    if (!checked_[i] && checksums_[i] != 0) {
        std::vector<std::uint16_t> halfs(record_halfs_);
        file_.read(offsetOf(i), std::as_writable_bytes(std::span(halfs)));
        checked_[i] = checksumOf(i, halfs) == checksums_[i];
    }
    return checked_[i];
}

void FeatureCache::store(std::size_t i, std::span<const std::uint16_t> halfs) {
    requireIndex(i);
    requireLength(halfs.size());
    file_.write(offsetOf(i), std::as_bytes(halfs));
    checksums_[i] = checksumOf(i, halfs);
    file_.write(checksumOffset(i), std::as_bytes(std::span(checksums_).subspan(i, 1)));
    checked_[i] = true;
}

void FeatureCache::read(std::size_t i, std::span<std::uint16_t> halfs) {
    requireLength(halfs.size());
    if (!has(i))
        throw Error(say("record %1 of the feature cache %2 is not there yet", i, file_.path()));
    file_.read(offsetOf(i), std::as_writable_bytes(halfs));
    if (checksumOf(i, halfs) != checksums_[i])
        throw FileError(file_.path(), say("was changed by another program while it was in use"));
}

std::uint64_t FeatureCache::offsetOf(std::size_t i) const {
    return recordsOffset(count()) + i * record_halfs_ * sizeof(std::uint16_t);
}

/// Never 0, which means "not there". Includes key and index, so that a record in the wrong place does not
/// match.
std::uint64_t FeatureCache::checksumOf(std::size_t i, std::span<const std::uint16_t> halfs) const {
    const std::uint64_t hash = hashOfBytes(std::as_bytes(halfs), key_ ^ i);
    return hash == 0 ? 1 : hash;
}

void FeatureCache::requireIndex(std::size_t i) const {
    if (i >= count())
        throw Error(say("record %1 is outside a feature cache of %2", i, count()));
}

void FeatureCache::requireLength(std::size_t halfs) const {
    if (halfs != record_halfs_)
        throw Error(say("a record of the feature cache has %1 numbers, not %2", record_halfs_, halfs));
}

} // namespace saccade
