#pragma once

#include "core/base/random.h"

#include <string>

namespace saccade::test {

/// A broken variant of a valid file: cut short, bits flipped, a part removed or repeated.
inline std::string mutated(std::string bytes, Random& random) {
    if (bytes.empty())
        return bytes;
    for (std::size_t change = 1 + random.below(3); change > 0; --change) {
        const std::size_t at = random.below(bytes.size() + 1);
        const std::size_t length = 1 + random.below(8);
        switch (random.below(4)) {
        case 0:
            bytes.resize(at);
            break;
        case 1:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.below(8)));
            break;
        case 2:
            bytes.erase(at, length);
            break;
        default:
            bytes.insert(at, bytes.substr(random.below(bytes.size() + 1), length));
        }
    }
    return bytes;
}

/// Runs `read` over many mutations of `valid`. True when each call returned or threw `Expected`, and some did
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
