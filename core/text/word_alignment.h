#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace saccade {

/// A word of one caption beside that of another; one of the two may be missing.
struct AlignedWords {
    std::optional<std::size_t> first;  ///< position in the first caption
    std::optional<std::size_t> second; ///< and in the second
    bool same = false;

    bool operator==(const AlignedWords&) const = default;
};

/// Two captions, word beside word, with the least edits (Levenshtein 1966): an insertion or a deletion costs
/// 2, a replacement 3.
std::vector<AlignedWords> alignWords(const std::vector<std::string>& first,
                                     const std::vector<std::string>& second);

} // namespace saccade
