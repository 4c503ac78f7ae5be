#include "core/metrics/bleu.h"

#include "core/base/error.h"
#include "core/metrics/metric.h"

#include <algorithm>
#include <cmath>

namespace saccade {
namespace {

/// Sorted union with the greatest count of each n-gram.
std::vector<NgramCount> greatest(const std::vector<NgramCount>& a, const std::vector<NgramCount>& b) {
    std::vector<NgramCount> merged;
    merged.reserve(a.size() + b.size());
    auto left = a.begin();
    auto right = b.begin();
    while (left != a.end() || right != b.end()) {
        if (right == b.end() || (left != a.end() && left->ngram < right->ngram)) {
            merged.push_back(*left++);
        } else if (left == a.end() || right->ngram < left->ngram) {
            merged.push_back(*right++);
        } else {
            merged.push_back({left->ngram, std::max(left->count, right->count)});
            ++left;
            ++right;
        }
    }
    return merged;
}

/// Matches, each n-gram counted at most as often as in a reference.
int clippedMatches(const std::vector<NgramCount>& candidate, const std::vector<NgramCount>& references) {
    int matches = 0;
    auto reference = references.begin();
    for (const NgramCount& count : candidate) {
        while (reference != references.end() && reference->ngram < count.ngram)
            ++reference;
        if (reference != references.end() && reference->ngram == count.ngram)
            matches += std::min(count.count, reference->count);
    }
    return matches;
}

/// The reference length nearest to the candidate's; of two equally near ones, the shorter.
std::size_t closestLength(std::size_t candidate, const std::vector<Tokens>& references) {
    const auto distance = [candidate](std::size_t length) {
        return length > candidate ? length - candidate : candidate - length;
    };
    std::size_t closest = references.front().size();
    for (const Tokens& reference : references) {
        const std::size_t length = reference.size();
        if (distance(length) < distance(closest) ||
            (distance(length) == distance(closest) && length < closest))
            closest = length;
    }
    return closest;
}

} // namespace

void Bleu::add(const Tokens& candidate, const std::vector<Tokens>& references) {
    if (references.empty())
        throw Error(say("an image without a reference caption cannot be scored"));

    NgramCounts allowed;
    for (const Tokens& reference : references) {
        const NgramCounts counts = countNgrams(reference);
        for (std::size_t n = 0; n < max_ngram_order; ++n)
            allowed[n] = greatest(allowed[n], counts[n]);
    }

    const NgramCounts guesses = countNgrams(candidate);
    Totals image;
    image.candidate_length = static_cast<double>(candidate.size());
    image.reference_length = static_cast<double>(closestLength(candidate.size(), references));
    for (std::size_t n = 0; n < max_ngram_order; ++n) {
        image.matched[n] = clippedMatches(guesses[n], allowed[n]);
        image.guessed[n] = candidate.size() > n ? static_cast<double>(candidate.size() - n) : 0;
        totals_.matched[n] += image.matched[n];
        totals_.guessed[n] += image.guessed[n];
    }
    totals_.candidate_length += image.candidate_length;
    totals_.reference_length += image.reference_length;
    images_.push_back(image);
}

Bleu::Scores Bleu::value() const {
    if (images_.empty())
        throw Error(say("there is no caption to score"));
    return scores(totals_);
}

std::vector<Bleu::Scores> Bleu::imageValues() const {
    std::vector<Scores> values(images_.size());
    std::transform(images_.begin(), images_.end(), values.begin(), &Bleu::scores);
    return values;
}

ScoreParts Bleu::parts() const {
    ScoreParts parts;
    for (const Totals& image : images_) {
        std::vector<double>& row = parts.images.emplace_back(image.matched.begin(), image.matched.end());
        row.insert(row.end(), image.guessed.begin(), image.guessed.end());
        row.insert(row.end(), {image.candidate_length, image.reference_length});
    }
    parts.scores = [](std::span<const double> sums) {
        Totals totals;
        std::copy_n(sums.begin(), max_ngram_order, totals.matched.begin());
        std::copy_n(sums.begin() + max_ngram_order, max_ngram_order, totals.guessed.begin());
        totals.candidate_length = sums[2 * max_ngram_order];
        totals.reference_length = sums[2 * max_ngram_order + 1];
        return asScores(scores(totals));
    };
    return parts;
}

Bleu::Scores Bleu::scores(const Totals& totals) {
    // The constants of the reference implementation; per-image values depend on them.
    constexpr double small = 1e-9;
    constexpr double tiny = 1e-15;

    const double ratio = (totals.candidate_length + tiny) / (totals.reference_length + small);
    const double brevity_penalty = ratio < 1 ? std::exp(1 - 1 / ratio) : 1;
    Scores scores{};
    double product = 1;
    for (std::size_t n = 0; n < max_ngram_order; ++n) {
        product *= (totals.matched[n] + tiny) / (totals.guessed[n] + small);
        scores[n] = std::pow(product, 1 / static_cast<double>(n + 1)) * brevity_penalty;
    }
    return scores;
}

MetricKind bleu() {
    MetricKind kind{{{"Bleu_1", Message::verbatim("BLEU-1"),
                      say("BLEU-1: the share of the caption's words that also occur in a reference caption. "
                          "Captions that are too short lose points. 0 to 1, higher is better.")}},
                    makeMetric<Bleu>};
    for (std::size_t order = 2; order <= max_ngram_order; ++order) {
        const std::string n = std::to_string(order);
        kind.scores.push_back(
            {"Bleu_" + n, Message::verbatim("BLEU-" + n),
             say("BLEU-%1: how many runs of 1 to %1 words in a row the caption shares with the reference "
                 "captions. Captions that are too short lose points. 0 to 1, higher is better.",
                 order)});
    }
    kind.scores.back().chooses_epoch = true;
    return kind;
}

} // namespace saccade
