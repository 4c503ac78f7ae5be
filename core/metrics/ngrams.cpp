#include "core/metrics/ngrams.h"

#include "core/base/content_hash.h"

#include <algorithm>
#include <string_view>

namespace saccade {
namespace {

/// The finaliser of SplitMix64 (Steele, Lea, Flood 2014).
std::uint64_t mix(std::uint64_t z) {
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

/// Mixed once more so that short words fill all bits.
std::uint64_t wordHash(std::string_view word) {
    return mix(hashOfText(word));
}

std::vector<NgramCount> counted(std::vector<std::uint64_t>& ngrams) {
    std::sort(ngrams.begin(), ngrams.end());
    std::vector<NgramCount> counts;
    for (const std::uint64_t ngram : ngrams) {
        if (counts.empty() || counts.back().ngram != ngram)
            counts.push_back({ngram, 0});
        ++counts.back().count;
    }
    return counts;
}

} // namespace

NgramCounts countNgrams(const Tokens& tokens) {
    std::vector<std::uint64_t> words(tokens.size());
    std::transform(tokens.begin(), tokens.end(), words.begin(),
                   [](const std::string& word) { return wordHash(word); });

    NgramCounts counts;
    std::vector<std::uint64_t> ngrams = words;
    for (std::size_t order = 1; order <= max_ngram_order && order <= words.size(); ++order) {
        ngrams.resize(words.size() - order + 1);
        for (std::size_t start = 0; start < ngrams.size(); ++start) {
            std::uint64_t hash = order;
            for (std::size_t i = start; i < start + order; ++i)
                hash = mix(hash + 0x9e3779b97f4a7c15ULL) ^ words[i];
            ngrams[start] = mix(hash);
        }
        counts[order - 1] = counted(ngrams);
    }
    return counts;
}

} // namespace saccade
