#include "core/search/constraints.h"

#include "core/base/error.h"
#include "core/text/tokenizer.h"
#include "core/text/vocabulary.h"

#include <algorithm>
#include <string>
#include <utility>

namespace saccade {
namespace {

std::vector<std::int64_t> prefixIds(const DecodeOptions& options, const Vocabulary& vocabulary) {
    std::vector<std::int64_t> ids;
    for (const std::string& word : tokenizePtb(options.prefix)) {
        ids.push_back(vocabulary.id(word));
        if (ids.back() < Vocabulary::special_count)
            throw Error(say("The prefix word \"%1\" is not in the vocabulary of the model.", word));
    }
    if (ids.size() > static_cast<std::size_t>(options.maximum_length))
        throw Error(say("The prefix has %1 words, more than the maximum length of %2.", ids.size(),
                        options.maximum_length));
    return ids;
}

std::vector<std::int64_t> bannedIds(const DecodeOptions& options, const Vocabulary& vocabulary) {
    std::vector<std::int64_t> ids = {Vocabulary::padding, Vocabulary::start};
    if (options.ban_unknown)
        ids.push_back(Vocabulary::unknown);
    for (const std::string& entry : options.banned_words)
        for (const std::string& word : tokenizePtb(entry))
            if (const std::int64_t id = vocabulary.id(word); id >= Vocabulary::special_count)
                ids.push_back(id);
    return ids;
}

} // namespace

Constraint neverSay(std::vector<std::int64_t> words) {
    std::sort(words.begin(), words.end());
    return [words = std::move(words)](std::span<const std::int64_t>, std::int64_t word) {
        return !std::binary_search(words.begin(), words.end(), word);
    };
}

Constraint minimumLength(std::size_t words) {
    return [words](std::span<const std::int64_t> said, std::int64_t word) {
        return word != Vocabulary::end || said.size() >= words;
    };
}

Constraint noRepeatedNgram(std::size_t n) {
    return [n](std::span<const std::int64_t> said, std::int64_t word) {
        if (said.size() < n)
            return true;
        const auto tail = said.last(n - 1);
        for (std::size_t begin = 0; begin + n <= said.size(); ++begin) {
            const auto earlier = said.subspan(begin, n);
            if (earlier.back() == word && std::equal(tail.begin(), tail.end(), earlier.begin()))
                return false;
        }
        return true;
    };
}

Constraint beginWith(std::vector<std::int64_t> words, Constraint otherwise) {
    return [words = std::move(words), otherwise = std::move(otherwise)](std::span<const std::int64_t> said,
                                                                        std::int64_t word) {
        return said.size() < words.size() ? word == words[said.size()] : otherwise(said, word);
    };
}

Constraint allOf(std::vector<Constraint> rules) {
    return [rules = std::move(rules)](std::span<const std::int64_t> said, std::int64_t word) {
        return std::all_of(rules.begin(), rules.end(),
                           [&](const Constraint& allows) { return allows(said, word); });
    };
}

std::vector<std::string> unknownBannedWords(const DecodeOptions& options, const Vocabulary& vocabulary) {
    std::vector<std::string> unknown;
    for (const std::string& entry : options.banned_words) {
        const std::vector<std::string> words = tokenizePtb(entry);
        const auto is_known = [&](const std::string& word) {
            return vocabulary.id(word) >= Vocabulary::special_count;
        };
        if (words.empty() || !std::all_of(words.begin(), words.end(), is_known))
            unknown.push_back(entry);
    }
    return unknown;
}

Constraint constraintsFor(const DecodeOptions& options, const Vocabulary& vocabulary) {
    std::vector<Constraint> rules = {neverSay(bannedIds(options, vocabulary))};
    if (options.minimum_length > 0)
        rules.push_back(minimumLength(static_cast<std::size_t>(options.minimum_length)));
    if (options.block_ngram > 0)
        rules.push_back(noRepeatedNgram(static_cast<std::size_t>(options.block_ngram)));
    return beginWith(prefixIds(options, vocabulary), allOf(std::move(rules)));
}

} // namespace saccade
