#include "core/model/zip_directory.h"

#include "core/base/error.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <span>
#include <vector>

namespace saccade {
namespace {

// Fields of the zip format (APPNOTE 6.3, sections 4.3.12 and 4.3.16).
constexpr std::uint32_t end_signature = 0x06054b50;
constexpr std::uint32_t entry_signature = 0x02014b50;
constexpr std::size_t end_bytes = 22;
constexpr std::size_t entry_bytes = 46;
constexpr std::uint64_t longest_comment = 65535;
constexpr std::uint64_t largest_directory = 64 << 20; ///< a hundred thousand tensors need a quarter of it

/// Little-endian numbers; the caller has checked that they lie within the file.
std::uint32_t number(std::span<const std::byte> file, std::size_t offset, std::size_t bytes) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        value |= std::to_integer<std::uint32_t>(file[offset + i]) << (8 * i);
    return value;
}

std::vector<std::byte> read(std::ifstream& file, std::uint64_t offset, std::uint64_t bytes) {
    std::vector<std::byte> data(bytes);
    file.seekg(static_cast<std::streamoff>(offset));
    file.read(reinterpret_cast<char*>(data.data()), static_cast<std::streamsize>(bytes));
    if (!file)
        throw Error("cannot be read");
    return data;
}

struct Directory {
    std::size_t entries = 0;
    std::uint64_t offset = 0; ///< of the first entry
    std::uint64_t end = 0;    ///< of the record that ends the directory: the last one of its signature
};

Directory findDirectory(std::ifstream& file, std::uint64_t size) {
    const std::uint64_t tail_bytes = std::min<std::uint64_t>(size, longest_comment + end_bytes);
    const std::vector<std::byte> tail = read(file, size - tail_bytes, tail_bytes);
    if (tail.size() >= end_bytes)
        for (std::size_t at = tail.size() - end_bytes + 1; at-- > 0;)
            if (number(tail, at, 4) == end_signature)
                return {number(tail, at + 10, 2), number(tail, at + 16, 4), size - tail_bytes + at};
    throw Error("is a zip file that is cut off");
}

void check(std::ifstream& file, std::uint64_t size) {
    const Directory directory = findDirectory(file, size);
    if (directory.offset > directory.end || directory.end - directory.offset > largest_directory)
        throw Error("is a zip file with a broken directory");
    const std::vector<std::byte> records = read(file, directory.offset, directory.end - directory.offset);
    std::size_t at = 0;
    std::uint64_t claimed = 0;
    for (std::size_t entry = 0; entry < directory.entries; ++entry) {
        if (at > records.size() || records.size() - at < entry_bytes ||
            number(records, at, 4) != entry_signature)
            throw Error("is a zip file with a broken directory");
        const std::uint32_t method = number(records, at + 10, 2);
        const std::uint32_t packed = number(records, at + 20, 4), unpacked = number(records, at + 24, 4);
        if (method != 0 || packed != unpacked)
            throw Error("holds compressed records, which torch.save never writes");
        claimed += unpacked;
        if (claimed > size)
            throw Error("claims more data than it holds");
        at += entry_bytes + number(records, at + 28, 2) + number(records, at + 30, 2) +
              number(records, at + 32, 2);
    }
}

} // namespace

void requireStoredZip(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw FileError(path, "cannot be opened");
    try {
        check(file, std::filesystem::file_size(path));
    } catch (const Error& error) {
        throw FileError(path, error.what());
    }
}

} // namespace saccade
