#include "core/result/attention_statistics.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace saccade {
namespace {

/// Shannon entropy in nats. Zero weights add nothing.
double entropy(std::span<const float> map) {
    double sum = 0;
    for (const float weight : map)
        if (weight > 0)
            sum -= static_cast<double>(weight) * std::log(static_cast<double>(weight));
    return sum;
}

bool hasMaps(const CaptionWord& word) {
    const AttentionMaps& attention = word.attention;
    const std::size_t cells =
        static_cast<std::size_t>(attention.rows) * static_cast<std::size_t>(attention.columns);
    return cells > 0 && attention.maps > 0 &&
           attention.weights.size() == cells * static_cast<std::size_t>(attention.maps);
}

std::span<const float> mapOf(const CaptionWord& word, int map) {
    const std::size_t cells = word.attention.weights.size() / static_cast<std::size_t>(word.attention.maps);
    return std::span(word.attention.weights).subspan(static_cast<std::size_t>(map) * cells, cells);
}

/// Mean of the added values; 0 if there are none.
class Mean {
public:
    void add(double value) {
        sum_ += value;
        ++count_;
    }
    double value() const { return count_ > 0 ? sum_ / static_cast<double>(count_) : 0; }
    bool empty() const { return count_ == 0; }

private:
    double sum_ = 0;
    std::size_t count_ = 0;
};

struct Means {
    Mean entropy;
    Mean divergence;
    Mean uniform_distance;
};

Means meansOf(const Hypothesis& caption) {
    std::vector<const CaptionWord*> words;
    for (const CaptionWord& word : caption.words)
        if (hasMaps(word))
            words.push_back(&word);

    Means means;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const AttentionMaps& attention = words[i]->attention;
        for (int map = 0; map < attention.maps; ++map) {
            means.entropy.add(normalisedEntropy(mapOf(*words[i], map)));
            means.uniform_distance.add(distanceFromUniform(mapOf(*words[i], map)));
            for (std::size_t j = 0; j < i; ++j)
                if (words[j]->attention.maps == attention.maps &&
                    words[j]->attention.weights.size() == attention.weights.size())
                    means.divergence.add(
                        jensenShannonDivergence(mapOf(*words[i], map), mapOf(*words[j], map)));
        }
    }
    return means;
}

} // namespace

double normalisedEntropy(std::span<const float> map) {
    return map.size() < 2 ? 0 : entropy(map) / std::log(static_cast<double>(map.size()));
}

double jensenShannonDivergence(std::span<const float> first, std::span<const float> second) {
    // H((p + q) / 2) - (H(p) + H(q)) / 2: one more logarithm per cell than the entropies.
    double mixed = 0;
    for (std::size_t i = 0; i < first.size(); ++i) {
        const double weight = (static_cast<double>(first[i]) + static_cast<double>(second[i])) / 2;
        if (weight > 0)
            mixed -= weight * std::log(weight);
    }
    const double nats = mixed - (entropy(first) + entropy(second)) / 2;
    return std::max(nats, 0.0) / std::log(2.0);
}

double distanceFromUniform(std::span<const float> map) {
    double sum = 0;
    for (const float weight : map)
        sum += std::abs(static_cast<double>(weight) - 1 / static_cast<double>(map.size()));
    return sum / 2;
}

AttentionStatistics attentionStatistics(const Hypothesis& caption) {
    const Means means = meansOf(caption);
    return {means.entropy.value(), means.divergence.value(), means.uniform_distance.value()};
}

AttentionStatistics attentionStatistics(std::span<const Hypothesis> captions) {
    Means over_captions;
    for (const Hypothesis& caption : captions) {
        const Means means = meansOf(caption);
        if (!means.entropy.empty()) {
            over_captions.entropy.add(means.entropy.value());
            over_captions.uniform_distance.add(means.uniform_distance.value());
        }
        if (!means.divergence.empty())
            over_captions.divergence.add(means.divergence.value());
    }
    return {over_captions.entropy.value(), over_captions.divergence.value(),
            over_captions.uniform_distance.value()};
}

} // namespace saccade
