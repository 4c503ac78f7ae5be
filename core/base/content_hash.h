#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace saccade {

/// FNV-1a, 64 bits (Fowler, Noll, Vo): the same on every platform and in every version, so it may decide
/// which image belongs to which split.
std::uint64_t hashOfText(std::string_view text);

/// A fast checksum, eight bytes at a time; changing any single word changes it. Not secure against an
/// adversary.
std::uint64_t hashOfBytes(std::span<const std::byte> bytes, std::uint64_t seed = 0);

} // namespace saccade
