#pragma once

#include "core/base/random.h"

#include <string>
#include <vector>

namespace saccade::test {

/// A broken variant of a valid file: truncated, with bits flipped, or with a piece removed, doubled or
/// overwritten.
inline std::string mutated(std::string bytes, Random& random) {
    const std::size_t changes = 1 + random.below(3);
    for (std::size_t change = 0; change < changes && !bytes.empty(); ++change) {
        const std::size_t at = random.below(bytes.size());
        const std::size_t length = 1 + random.below(16);
        switch (random.below(5)) {
        case 0:
            bytes.resize(at);
            break;
        case 1:
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.below(8)));
            break;
        case 2:
            bytes.erase(at, length);
            break;
        case 3:
            bytes.insert(at, bytes.substr(random.below(bytes.size()), length));
            break;
        default:
            bytes[at] =
                random.pick(std::vector<char>{'\0', '-', '9', '"', '{', '[', ']', '\n', '\t', '#', '\xff'});
        }
    }
    return bytes;
}

/// Runs `read` over many mutations of `valid`. True if each call returned or threw `Expected`, and some did
/// throw; any other exception passes through and fails the test.
template <typename Expected, typename Read>
bool survivesMutations(const std::string& valid, int variants, const Read& read) {
    Random random(7);
    int refused = 0;
    for (int i = 0; i < variants; ++i) {
        try {
            read(mutated(valid, random));
        } catch (const Expected&) {
            ++refused;
        }
    }
    return refused > 0;
}

} // namespace saccade::test
