#include "core/metrics/spatial_relations.h"

#include <algorithm>
#include <initializer_list>
#include <map>
#include <utility>

namespace saccade {
namespace {

/// A word that states a position, and the words around it that belong to it.
struct Phrase {
    std::size_t begin = 0, word = 0, end = 0; ///< tokens [begin, end)
    SpatialClaim::Axis axis = SpatialClaim::Axis::Left;
    bool reversed = false; ///< "right", "under", "in front of"
    bool compares = false; ///< "to the left of" something, not "on the left"
};

bool isFiller(const std::string& token) {
    static const std::set<std::string> fillers = {"a",    "an",      "the", "there", "is",  "are",   "and",
                                                  "with", "of",      "in",  "on",    "at",  "to",    "its",
                                                  "it",   "picture", ",",   "small", "big", "other", "side"};
    return fillers.contains(token);
}

struct Word {
    SpatialClaim::Axis axis;
    bool reversed;
};

const Word* positionWord(const std::string& token) {
    using Axis = SpatialClaim::Axis;
    static const std::map<std::string, Word> words = {
        {"left", {Axis::Left, false}},     {"right", {Axis::Left, true}},
        {"above", {Axis::Above, false}},   {"over", {Axis::Above, false}},
        {"under", {Axis::Above, true}},    {"below", {Axis::Above, true}},
        {"beneath", {Axis::Above, true}},  {"underneath", {Axis::Above, true}},
        {"behind", {Axis::Behind, false}}, {"front", {Axis::Behind, true}},
    };
    const auto found = words.find(token);
    return found == words.end() ? nullptr : &found->second;
}

bool hasTokens(const Tokens& tokens, std::size_t at, std::initializer_list<const char*> wanted) {
    return at + wanted.size() <= tokens.size() &&
           std::equal(wanted.begin(), wanted.end(), tokens.begin() + static_cast<std::ptrdiff_t>(at),
                      [](const char* word, const std::string& token) { return token == word; });
}

/// The phrase around the position word at `at`.
Phrase phraseAt(const Tokens& tokens, std::size_t at, const Word& word) {
    const bool sideways = word.axis == SpatialClaim::Axis::Left || tokens[at] == "front";
    Phrase phrase{at, at, at + 1, word.axis, word.reversed, !sideways};
    if (!sideways)
        return phrase;
    if (hasTokens(tokens, phrase.end, {"hand", "side"}))
        phrase.end += 2;
    else if (hasTokens(tokens, phrase.end, {"side"}))
        ++phrase.end;
    if (hasTokens(tokens, phrase.end, {"of"})) {
        phrase.compares = true;
        ++phrase.end;
    }
    for (const char* before : {"the", "to", "on", "in", "at"})
        if (phrase.begin > 0 && tokens[phrase.begin - 1] == before)
            --phrase.begin;
    return phrase;
}

std::vector<Phrase> phrasesIn(const Tokens& tokens) {
    std::vector<Phrase> phrases;
    for (std::size_t at = 0; at < tokens.size(); ++at)
        if (const Word* word = positionWord(tokens[at]))
            phrases.push_back(phraseAt(tokens, at, *word));
    return phrases;
}

std::set<std::string> wordsBetween(const Tokens& tokens, std::size_t begin, std::size_t end) {
    std::set<std::string> words;
    for (std::size_t i = begin; i < std::min(end, tokens.size()); ++i)
        if (!isFiller(tokens[i]) && positionWord(tokens[i]) == nullptr)
            words.insert(tokens[i]);
    return words;
}

void dropShared(std::set<std::string>& one, std::set<std::string>& other) {
    const std::set<std::string> before = one;
    std::erase_if(one, [&other](const std::string& word) { return other.contains(word); });
    std::erase_if(other, [&before](const std::string& word) { return before.contains(word); });
}

std::set<std::string> without(std::set<std::string> words, const std::set<std::string>& others) {
    std::erase_if(words, [&others](const std::string& word) { return others.contains(word); });
    return words;
}

/// Where what stands "on the left" is named: [begin, end).
std::pair<std::size_t, std::size_t> placeOfPlaced(const Tokens& tokens, const Phrase& phrase,
                                                  std::size_t segment, std::size_t next) {
    const bool opens =
        phrase.begin == segment ||
        (phrase.begin > 0 && (tokens[phrase.begin - 1] == "and" || tokens[phrase.begin - 1] == ","));
    if (opens) // "on the left there is a ball and …"
        return {phrase.end, next};
    for (std::size_t i = phrase.begin; i-- > segment;)
        if (tokens[i] == "with") // "a house with a ball on the left"
            return {i, phrase.begin};
    return {segment, phrase.begin};
}

/// How many words two sides share.
std::size_t shared(const std::set<std::string>& one, const std::set<std::string>& other) {
    return static_cast<std::size_t>(
        std::count_if(one.begin(), one.end(), [&other](const auto& word) { return other.contains(word); }));
}

} // namespace

std::vector<SpatialClaim> spatialClaims(const Tokens& tokens) {
    const std::vector<Phrase> phrases = phrasesIn(tokens);
    const std::set<std::string> all = wordsBetween(tokens, 0, tokens.size());
    std::vector<SpatialClaim> claims;
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        const Phrase& phrase = phrases[i];
        const std::size_t segment = i == 0 ? 0 : phrases[i - 1].end;
        const std::size_t next = i + 1 < phrases.size() ? phrases[i + 1].begin : tokens.size();
        SpatialClaim claim{phrase.word, phrase.axis, {}, {}};
        if (phrase.compares) {
            claim.first = wordsBetween(tokens, segment, phrase.begin);
            claim.second = wordsBetween(tokens, phrase.end, next);
            dropShared(claim.first, claim.second);
        } else {
            const auto [begin, end] = placeOfPlaced(tokens, phrase, segment, next);
            claim.first = wordsBetween(tokens, begin, end);
            claim.second = without(all, claim.first);
        }
        if (phrase.reversed)
            std::swap(claim.first, claim.second);
        claims.push_back(std::move(claim));
    }
    return claims;
}

bool isSupported(const SpatialClaim& claim, const std::vector<SpatialClaim>& references) {
    std::size_t same = 0, opposite = 0;
    for (const SpatialClaim& reference : references) {
        if (reference.axis != claim.axis)
            continue;
        same = std::max(same, shared(claim.first, reference.first) + shared(claim.second, reference.second));
        opposite =
            std::max(opposite, shared(claim.first, reference.second) + shared(claim.second, reference.first));
    }
    return same > opposite;
}

} // namespace saccade
