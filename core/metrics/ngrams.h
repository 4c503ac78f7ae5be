#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace saccade {

/// The words of one caption.
using Tokens = std::vector<std::string>;

constexpr std::size_t max_ngram_order = 4;

/// How often an n-gram occurs in a caption. The n-gram is a 64-bit hash of its words: two of the five million
/// n-grams of a dataset as large as COCO collide with a probability of about one in a million.
struct NgramCount {
    std::uint64_t ngram = 0;
    int count = 0;
};

/// N-grams of a caption by order (index n - 1), each list sorted by n-gram.
using NgramCounts = std::array<std::vector<NgramCount>, max_ngram_order>;

NgramCounts countNgrams(const Tokens& tokens);

} // namespace saccade
