#include "core/base/content_hash.h"

#include "core/base/error.h"

#include <cstring>
#include <fstream>
#include <vector>

namespace saccade {
namespace {

/// One-to-one in `hash` and in `word`.
std::uint64_t mix(std::uint64_t hash, std::uint64_t word) {
    hash = (hash ^ word) * 0x9e3779b97f4a7c15ULL;
    return hash ^ (hash >> 32);
}

} // namespace

std::uint64_t hashOfText(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : text) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3ULL;
    }
    return hash;
}

std::uint64_t hashOfBytes(std::span<const std::byte> bytes, std::uint64_t seed) {
    std::uint64_t hash = mix(seed, bytes.size());
    while (!bytes.empty()) {
        std::uint64_t word = 0;
        const std::size_t taken = bytes.size() < sizeof word ? bytes.size() : sizeof word;
        std::memcpy(&word, bytes.data(), taken);
        hash = mix(hash, word);
        bytes = bytes.subspan(taken);
    }
    return hash;
}

std::uint64_t hashOfFile(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw FileError(path, say("cannot be read"));
    std::vector<std::byte> block(std::size_t{1} << 20);
    std::uint64_t hash = 0;
    while (file) {
        file.read(reinterpret_cast<char*>(block.data()), static_cast<std::streamsize>(block.size()));
        hash = hashOfBytes(std::span(block).first(static_cast<std::size_t>(file.gcount())), hash);
    }
    if (file.bad())
        throw FileError(path, say("cannot be read"));
    return hash;
}

} // namespace saccade
