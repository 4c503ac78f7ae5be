#include "core/metrics/meteor.h"

#include "core/base/error.h"
#include "core/metrics/metric.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string_view>
#include <unordered_set>

namespace saccade {
namespace {

constexpr double alpha = 0.85, beta = 0.2, gamma = 0.6, delta = 0.75;
constexpr std::array<double, MeteorCounts::matches> match_weights{1, 0.6, 0.8};
constexpr std::size_t beam_width = 40;

bool isFunctionWord(const std::string& word) {
    static const std::unordered_set<std::string_view> words = {
        "a",     "an",    "the",   "this",   "that",   "these", "those",  "some", "any",   "each",  "every",
        "no",    "and",   "or",    "but",    "nor",    "so",    "if",     "as",   "than",  "while", "when",
        "where", "which", "who",   "whom",   "whose",  "what",  "of",     "in",   "on",    "at",    "by",
        "for",   "from",  "to",    "with",   "into",   "onto",  "off",    "out",  "up",    "down",  "over",
        "under", "about", "after", "before", "is",     "are",   "was",    "were", "be",    "been",  "being",
        "am",    "has",   "have",  "had",    "do",     "does",  "did",    "can",  "could", "will",  "would",
        "may",   "might", "must",  "shall",  "should", "not",   "it",     "its",  "he",    "him",   "his",
        "she",   "her",   "hers",  "they",   "them",   "their", "theirs", "we",   "us",    "our",   "you",
        "your",  "i",     "me",    "my",     "there",  "here",  "then",   "also", ",",     ".",     "'s",
        ";",     ":",     "!",     "?",      "-",      "--",    "(",      ")",    "n't",
    };
    return words.contains(word);
}

/// A word of the candidate that may stand for one of the reference.
struct Pair {
    std::size_t reference = 0;
    MeteorCounts::Match match = MeteorCounts::Exact;
};

/// An alignment of the first words of the candidate.
struct Alignment {
    std::vector<bool> taken; ///< words of the reference
    std::vector<std::optional<Pair>> pairs;
    int matched = 0;
    int chunks = 0;
    std::size_t distance = 0; ///< between the places of matched words

    /// More words, then fewer chunks, then shorter ways.
    bool isBetterThan(const Alignment& other) const {
        if (matched != other.matched)
            return matched > other.matched;
        return chunks != other.chunks ? chunks < other.chunks : distance < other.distance;
    }

    void take(std::optional<Pair> pair) {
        if (pair) {
            const bool goes_on =
                !pairs.empty() && pairs.back() && pairs.back()->reference + 1 == pair->reference;
            const std::size_t place = pairs.size();
            taken[pair->reference] = true;
            ++matched;
            chunks += goes_on ? 0 : 1;
            distance += place > pair->reference ? place - pair->reference : pair->reference - place;
        }
        pairs.push_back(pair);
    }
};

/// The best alignment that a beam search finds. `possible`: for each word of the candidate.
Alignment bestAlignment(const std::vector<std::vector<Pair>>& possible, std::size_t reference_words) {
    std::vector<Alignment> beam{{std::vector<bool>(reference_words), {}, 0, 0, 0}};
    for (const std::vector<Pair>& pairs : possible) {
        std::vector<Alignment> next;
        for (const Alignment& alignment : beam) {
            for (const Pair& pair : pairs)
                if (!alignment.taken[pair.reference]) {
                    next.push_back(alignment);
                    next.back().take(pair);
                }
            next.push_back(alignment);
            next.back().take(std::nullopt);
        }
        std::stable_sort(next.begin(), next.end(), [](const Alignment& one, const Alignment& other) {
            return one.isBetterThan(other);
        });
        next.resize(std::min(next.size(), beam_width));
        beam = std::move(next);
    }
    return beam.front();
}

std::vector<double> rowOf(const MeteorCounts& counts) {
    std::vector<double> row{counts.candidate_content, counts.candidate_function, counts.reference_content,
                            counts.reference_function, counts.chunks};
    for (const auto* numbers : {&counts.content, &counts.function, &counts.reference_matched_content,
                                &counts.reference_matched_function})
        row.insert(row.end(), numbers->begin(), numbers->end());
    return row;
}

MeteorCounts countsOf(std::span<const double> row) {
    MeteorCounts counts{row[0], row[1], row[2], row[3], {}, {}, {}, {}, row[4]};
    std::size_t at = 5;
    for (auto* numbers : {&counts.content, &counts.function, &counts.reference_matched_content,
                          &counts.reference_matched_function})
        for (double& number : *numbers)
            number = row[at++];
    return counts;
}

} // namespace

double MeteorCounts::score() const {
    const auto matched = [](const std::array<double, matches>& of_content,
                            const std::array<double, matches>& of_function) {
        double sum = 0;
        for (std::size_t i = 0; i < matches; ++i)
            sum += match_weights[i] * (delta * of_content[i] + (1 - delta) * of_function[i]);
        return sum;
    };
    double words = 0, reference_words = 0;
    for (std::size_t i = 0; i < matches; ++i) {
        words += content[i] + function[i];
        reference_words += reference_matched_content[i] + reference_matched_function[i];
    }
    const double precision =
        matched(content, function) / (delta * candidate_content + (1 - delta) * candidate_function);
    const double recall = matched(reference_matched_content, reference_matched_function) /
                          (delta * reference_content + (1 - delta) * reference_function);
    if (!(precision > 0) || !(recall > 0))
        return 0;
    const double mean = precision * recall / (alpha * precision + (1 - alpha) * recall);
    const bool is_the_same = chunks == 1 && words == candidate_content + candidate_function &&
                             reference_words == reference_content + reference_function;
    const double fragmentation = is_the_same ? 0 : chunks / ((words + reference_words) / 2);
    return mean * (1 - gamma * std::pow(fragmentation, beta));
}

Meteor::Meteor(std::shared_ptr<const WordNet> synonyms) : synonyms_(std::move(synonyms)) {}

Meteor::Words Meteor::wordsOf(const Tokens& tokens) {
    Words words;
    for (const std::string& token : tokens)
        words.push_back({token, stemmer_.stem(token), isFunctionWord(token)});
    return words;
}

bool Meteor::areSynonyms(const std::string& one, const std::string& other) {
    if (!synonyms_)
        return false;
    const auto [known, is_new] =
        known_pairs_.try_emplace(one < other ? one + ' ' + other : other + ' ' + one);
    if (is_new)
        known->second = synonyms_->areSynonyms(one, other);
    return known->second;
}

MeteorCounts Meteor::counted(const Words& candidate, const Words& reference) {
    std::vector<std::vector<Pair>> possible(candidate.size());
    for (std::size_t i = 0; i < candidate.size(); ++i)
        for (std::size_t j = 0; j < reference.size(); ++j) {
            if (candidate[i].text == reference[j].text)
                possible[i].push_back({j, MeteorCounts::Exact});
            else if (candidate[i].stem == reference[j].stem)
                possible[i].push_back({j, MeteorCounts::Stem});
            else if (areSynonyms(candidate[i].text, reference[j].text))
                possible[i].push_back({j, MeteorCounts::Synonym});
        }
    const Alignment alignment = bestAlignment(possible, reference.size());
    MeteorCounts counts;
    counts.chunks = alignment.chunks;
    for (const Word& word : candidate)
        ++(word.function ? counts.candidate_function : counts.candidate_content);
    for (const Word& word : reference)
        ++(word.function ? counts.reference_function : counts.reference_content);
    for (std::size_t i = 0; i < candidate.size(); ++i) {
        const std::optional<Pair>& pair = alignment.pairs[i];
        if (!pair)
            continue;
        ++(candidate[i].function ? counts.function : counts.content)[pair->match];
        ++(reference[pair->reference].function ? counts.reference_matched_function
                                               : counts.reference_matched_content)[pair->match];
    }
    return counts;
}

void Meteor::add(const Tokens& candidate, const std::vector<Tokens>& references) {
    if (references.empty())
        throw Error(say("an image without a reference caption cannot be scored"));
    const Words words = wordsOf(candidate);
    std::optional<MeteorCounts> best;
    for (const Tokens& reference : references) {
        const MeteorCounts counts = counted(words, wordsOf(reference));
        if (!best || counts.score() > best->score())
            best = counts;
    }
    images_.push_back(*best);
}

double Meteor::value() const {
    if (images_.empty())
        throw Error(say("there is no caption to score"));
    return scoresOf(parts()).front();
}

std::vector<double> Meteor::imageValues() const {
    std::vector<double> values;
    for (const MeteorCounts& image : images_)
        values.push_back(image.score());
    return values;
}

ScoreParts Meteor::parts() const {
    ScoreParts parts;
    for (const MeteorCounts& image : images_)
        parts.images.push_back(rowOf(image));
    parts.scores = [](std::span<const double> sums) { return std::vector<double>{countsOf(sums).score()}; };
    return parts;
}

MetricKind meteor() {
    return {
        {{"METEOR", Message::verbatim("METEOR"),
          say("METEOR: how well the words of the caption and of the best reference match, also by their "
              "stems and, where WordNet is installed, as synonyms, and how far they stand in the same order. "
              "Recall counts more than precision. 0 to 1, higher is better."),
          true}},
        makeMetric<Meteor>};
}

} // namespace saccade
