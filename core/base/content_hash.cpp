#include "core/base/content_hash.h"

#include <cstring>

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

} // namespace saccade
