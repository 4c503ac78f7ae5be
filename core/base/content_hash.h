#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace saccade {

/// FNV-1a, 64 bits (Fowler, Noll, Vo): the same everywhere and for ever, so it may decide what lands in which
/// split.
std::uint64_t hashOfText(std::string_view text);

/// A fast checksum of many bytes, eight at a time; any single changed word changes it. Not against an
/// adversary.
std::uint64_t hashOfBytes(std::span<const std::byte> bytes, std::uint64_t seed = 0);

} // namespace saccade
