#include "core/weights/zip_directory.h"

#include "core/base/error.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

namespace saccade {
namespace {

// Fields of the zip format (APPNOTE 6.3, sections 4.3.7, 4.3.12, 4.3.14 to 4.3.16 and 4.5.3).
constexpr std::uint64_t local_signature = 0x04034b50;
constexpr std::uint64_t entry_signature = 0x02014b50;
constexpr std::uint64_t end_signature = 0x06054b50;
constexpr std::uint64_t end64_signature = 0x06064b50;
constexpr std::uint64_t locator_signature = 0x07064b50;
constexpr std::size_t local_bytes = 30;
constexpr std::size_t entry_bytes = 46;
constexpr std::size_t end_bytes = 22;
constexpr std::size_t end64_bytes = 56;
constexpr std::size_t locator_bytes = 20;
constexpr std::uint64_t end64_extra = 1; ///< identifies the extra field with 64-bit sizes
constexpr std::size_t maximum_comment_length = 65535;
constexpr std::uint64_t maximum_directory_bytes = 64
                                                  << 20; ///< a hundred thousand tensors need a quarter of it
constexpr std::uint64_t full16 = 0xffff;                 ///< "see the 64-bit field"
constexpr std::uint64_t full32 = 0xffffffff;

[[noreturn]] void broken() {
    throw Error(say("is a zip file with a broken directory"));
}

/// Little-endian.
std::uint64_t number(std::span<const std::byte> data, std::size_t offset, std::size_t bytes) {
    if (offset > data.size() || data.size() - offset < bytes)
        broken();
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        value |= std::to_integer<std::uint64_t>(data[offset + i]) << (8 * i);
    return value;
}

struct Directory {
    std::uint64_t entries = 0;
    std::uint64_t bytes = 0;
    std::uint64_t offset = 0; ///< of the first entry
    std::uint64_t end = 0;    ///< of what follows the last one
};

/// A field that is in two records: the wide one counts if the narrow one is full; otherwise they must agree,
/// or two readers would see two different files.
std::uint64_t agreed(std::uint64_t narrow, std::uint64_t full, std::uint64_t wide) {
    if (narrow != full && narrow != wide)
        broken();
    return wide;
}

/// Extended by the 64-bit record before the one at `end`, if there is one.
Directory withWideRecord(const BinaryFile& file, const Directory& narrow) {
    if (narrow.end < locator_bytes)
        return narrow;
    const auto locator = file.read(narrow.end - locator_bytes, locator_bytes);
    if (number(locator, 0, 4) != locator_signature)
        return narrow;
    const std::uint64_t at = number(locator, 8, 8);
    if (at > narrow.end - locator_bytes || narrow.end - locator_bytes - at < end64_bytes)
        broken();
    const auto record = file.read(at, end64_bytes);
    if (number(record, 0, 4) != end64_signature)
        broken();
    return {agreed(narrow.entries, full16, number(record, 32, 8)),
            agreed(narrow.bytes, full32, number(record, 40, 8)),
            agreed(narrow.offset, full32, number(record, 48, 8)), at};
}

Directory findDirectory(const BinaryFile& file) {
    const std::uint64_t tail_bytes = std::min<std::uint64_t>(file.size(), maximum_comment_length + end_bytes);
    const auto tail = file.read(file.size() - tail_bytes, static_cast<std::size_t>(tail_bytes));
    for (std::size_t at = tail.size() < end_bytes ? 0 : tail.size() - end_bytes + 1; at-- > 0;)
        if (number(tail, at, 4) == end_signature) {
            const Directory directory = {number(tail, at + 10, 2), number(tail, at + 12, 4),
                                         number(tail, at + 16, 4), file.size() - tail_bytes + at};
            return withWideRecord(file, directory);
        }
    throw Error(say("is a zip file that is cut off"));
}

/// One entry of the directory; its fields may be in a 64-bit extra field.
struct Entry {
    std::string name;
    std::uint64_t bytes = 0;
    std::uint64_t offset = 0; ///< of the record's own header
};

Entry entryAt(std::span<const std::byte> records, std::size_t& at) {
    if (number(records, at, 4) != entry_signature)
        broken();
    const auto name_bytes = static_cast<std::size_t>(number(records, at + 28, 2));
    const auto extra_bytes = static_cast<std::size_t>(number(records, at + 30, 2));
    std::uint64_t packed = number(records, at + 20, 4), unpacked = number(records, at + 24, 4);
    std::uint64_t offset = number(records, at + 42, 4);
    const std::size_t name_at = at + entry_bytes, end = name_at + name_bytes + extra_bytes;
    if (end > records.size())
        broken();
    for (std::size_t extra = name_at + name_bytes; end - extra >= 4;) {
        const auto field_end = extra + 4 + static_cast<std::size_t>(number(records, extra + 2, 2));
        if (field_end > end)
            broken();
        std::size_t next = extra + 4;
        for (std::uint64_t* value : {&unpacked, &packed, &offset})
            if (number(records, extra, 2) == end64_extra && *value == full32 && field_end - next >= 8) {
                *value = number(records, next, 8);
                next += 8;
            }
        extra = field_end;
    }
    if (number(records, at + 10, 2) != 0 || packed != unpacked)
        throw Error(say("has compressed records, which torch.save never writes"));
    at = end + static_cast<std::size_t>(number(records, at + 32, 2));
    const auto* letters = reinterpret_cast<const char*>(records.data() + name_at);
    return {std::string(letters, name_bytes), unpacked, offset};
}

/// Where the data of an entry is: after its own header, which has its own name and extra fields.
FileRegion regionOf(const BinaryFile& file, const Entry& entry, std::uint64_t directory) {
    if (entry.offset > directory || directory - entry.offset < local_bytes)
        broken();
    const auto header = file.read(entry.offset, local_bytes);
    const std::uint64_t start = entry.offset + local_bytes + number(header, 26, 2) + number(header, 28, 2);
    if (number(header, 0, 4) != local_signature || start > directory)
        broken();
    if (entry.bytes > directory - start)
        throw Error(say("claims more data than it holds"));
    return {start, entry.bytes};
}

} // namespace

std::map<std::string, FileRegion> storedRecords(const BinaryFile& file) {
    const Directory directory = findDirectory(file);
    if (directory.offset > directory.end || directory.bytes > directory.end - directory.offset ||
        directory.bytes > maximum_directory_bytes)
        broken();
    const auto records = file.read(directory.offset, static_cast<std::size_t>(directory.bytes));
    std::map<std::string, FileRegion> regions;
    std::uint64_t claimed = 0;
    std::size_t at = 0;
    for (std::uint64_t i = 0; i < directory.entries; ++i) {
        const Entry entry = entryAt(records, at);
        const FileRegion region = regionOf(file, entry, directory.offset);
        claimed += region.bytes;
        if (claimed > file.size())
            throw Error(say("claims more data than it holds"));
        if (!regions.emplace(entry.name, region).second)
            broken();
    }
    return regions;
}

} // namespace saccade
