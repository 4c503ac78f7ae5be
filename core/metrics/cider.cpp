#include "core/metrics/cider.h"

#include "core/base/error.h"
#include "core/metrics/metric.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace saccade {
namespace {

struct Weight {
    std::uint64_t ngram = 0;
    double weight = 0;
};

/// TF-IDF vector of a caption: weights by order, sorted by n-gram.
struct Vector {
    std::array<std::vector<Weight>, max_ngram_order> weights;
    std::array<double, max_ngram_order> norms{};
    double length = 0; ///< in bigrams, which the reference implementation uses as the length
};

Vector weighted(const NgramCounts& counts, const DocumentFrequencies& frequencies) {
    const double log_images = std::log(static_cast<double>(frequencies.images()));
    Vector vector;
    for (std::size_t n = 0; n < max_ngram_order; ++n) {
        vector.weights[n].reserve(counts[n].size());
        double squares = 0;
        for (const NgramCount& count : counts[n]) {
            const auto frequency =
                static_cast<double>(std::max<std::size_t>(1, frequencies.images(count.ngram)));
            const double weight = count.count * (log_images - std::log(frequency));
            vector.weights[n].push_back({count.ngram, weight});
            squares += weight * weight;
            if (n == 1)
                vector.length += count.count;
        }
        vector.norms[n] = std::sqrt(squares);
    }
    return vector;
}

/// Dot product with the candidate's weights clipped to the reference's.
double clippedProduct(const std::vector<Weight>& candidate, const std::vector<Weight>& reference) {
    double product = 0;
    auto other = reference.begin();
    for (const Weight& own : candidate) {
        while (other != reference.end() && other->ngram < own.ngram)
            ++other;
        if (other != reference.end() && other->ngram == own.ngram)
            product += std::min(own.weight, other->weight) * other->weight;
    }
    return product;
}

/// The mean over orders, with a Gaussian penalty on the difference in length.
double similarity(const Vector& candidate, const Vector& reference) {
    constexpr double sigma = 6;
    const double difference = candidate.length - reference.length;
    double sum = 0;
    for (std::size_t n = 0; n < max_ngram_order; ++n) {
        const double norms = candidate.norms[n] * reference.norms[n];
        const double product = clippedProduct(candidate.weights[n], reference.weights[n]);
        sum += norms != 0 ? product / norms : product;
    }
    return sum / max_ngram_order * std::exp(-difference * difference / (2 * sigma * sigma));
}

std::vector<NgramCounts> countedReferences(const std::vector<Tokens>& references) {
    if (references.empty())
        throw Error(say("an image without a reference caption cannot be scored"));
    std::vector<NgramCounts> counts(references.size());
    std::transform(references.begin(), references.end(), counts.begin(), countNgrams);
    return counts;
}

/// Each once, sorted.
std::vector<std::uint64_t> ngramsOf(const std::vector<NgramCounts>& references) {
    std::vector<std::uint64_t> ngrams;
    for (const NgramCounts& reference : references)
        for (const std::vector<NgramCount>& order : reference)
            for (const NgramCount& count : order)
                ngrams.push_back(count.ngram);
    std::sort(ngrams.begin(), ngrams.end());
    ngrams.erase(std::unique(ngrams.begin(), ngrams.end()), ngrams.end());
    return ngrams;
}

double score(const NgramCounts& candidate, const std::vector<NgramCounts>& references,
             const DocumentFrequencies& frequencies) {
    const Vector vector = weighted(candidate, frequencies);
    double sum = 0;
    for (const NgramCounts& reference : references)
        sum += similarity(vector, weighted(reference, frequencies));
    return 10 * sum / static_cast<double>(references.size());
}

} // namespace

void DocumentFrequencies::add(const std::vector<Tokens>& references) {
    add(countedReferences(references));
}

void DocumentFrequencies::add(const std::vector<NgramCounts>& references) {
    for (const std::uint64_t ngram : ngramsOf(references))
        ++counts_[ngram];
    ++images_;
}

std::size_t DocumentFrequencies::images(std::uint64_t ngram) const {
    const auto found = counts_.find(ngram);
    return found == counts_.end() ? 0 : found->second;
}

double ciderD(const Tokens& candidate, const std::vector<Tokens>& references,
              const DocumentFrequencies& frequencies) {
    return score(countNgrams(candidate), countedReferences(references), frequencies);
}

bool ciderMeansSomething(const std::vector<std::vector<Tokens>>& references) {
    if (references.empty())
        return false;
    const std::vector<std::uint64_t> first = ngramsOf(countedReferences(references.front()));
    return std::any_of(references.begin() + 1, references.end(),
                       [&first](const auto& other) { return ngramsOf(countedReferences(other)) != first; });
}

void Cider::add(const Tokens& candidate, const std::vector<Tokens>& references) {
    Image image{countNgrams(candidate), countedReferences(references)};
    if (!given_)
        own_.add(image.references);
    images_.push_back(std::move(image));
}

double Cider::value() const {
    if (images_.empty())
        throw Error(say("there is no caption to score"));
    const std::vector<double> values = imageValues();
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

std::vector<double> Cider::imageValues() const {
    const DocumentFrequencies& frequencies = given_ ? *given_ : own_;
    std::vector<double> values(images_.size());
    std::transform(images_.begin(), images_.end(), values.begin(), [&frequencies](const Image& image) {
        return score(image.candidate, image.references, frequencies);
    });
    return values;
}

void Cider::reset() {
    own_ = DocumentFrequencies();
    images_.clear();
}

MetricKind cider() {
    return {{{"CIDEr", Message::verbatim("CIDEr"),
              say("CIDEr: how much the caption agrees with the references, where words that few images have "
                  "count more than common ones such as “a” or “man”. It follows human judgement best. 0 to "
                  "10, higher is better; good models reach about 1 on photographs."),
              true}},
            makeMetric<Cider>};
}

} // namespace saccade
