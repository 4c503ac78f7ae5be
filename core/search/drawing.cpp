#include "core/search/drawing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace saccade {
namespace {

bool moreProbable(const ScoredWord& a, const ScoredWord& b) {
    return a.log_probability != b.log_probability ? a.log_probability > b.log_probability : a.word < b.word;
}

void keepMostProbable(std::vector<ScoredWord>& words, std::size_t count) {
    if (words.size() <= count)
        return;
    const auto end = words.begin() + static_cast<std::ptrdiff_t>(count);
    std::partial_sort(words.begin(), end, words.end(), moreProbable);
    words.erase(end, words.end());
}

/// In proportion to the probabilities at this temperature; that of the most probable word is 1.
class Weights {
public:
    Weights(const std::vector<ScoredWord>& words, double temperature)
        : highest_(std::min_element(words.begin(), words.end(), moreProbable)->log_probability),
          temperature_(temperature) {}

    double of(const ScoredWord& word) const {
        return std::exp((static_cast<double>(word.log_probability) - highest_) / temperature_);
    }
    double sum(const std::vector<ScoredWord>& words) const {
        return std::accumulate(words.begin(), words.end(), 0.0,
                               [this](double sum, const ScoredWord& word) { return sum + of(word); });
    }

private:
    double highest_;
    double temperature_;
};

/// The fewest most probable words with `share` of the whole weight.
void keepNucleus(std::vector<ScoredWord>& words, double share, const Weights& weights) {
    const double total = weights.sum(words);
    // Words below this weight have less than the rest of the share together: they need no sorting.
    const double negligible = (1 - share) * total / static_cast<double>(words.size());
    std::erase_if(words, [&](const ScoredWord& word) { return weights.of(word) < negligible; });
    std::sort(words.begin(), words.end(), moreProbable);
    double sum = 0;
    std::size_t kept = 0;
    while (kept < words.size() && sum < share * total)
        sum += weights.of(words[kept++]);
    words.resize(kept);
}

} // namespace

std::optional<ScoredWord> drawWord(std::vector<ScoredWord> words, const Drawing& drawing, Random& random) {
    if (words.empty())
        return std::nullopt;
    if (drawing.top_k > 0)
        keepMostProbable(words, static_cast<std::size_t>(drawing.top_k));
    const Weights weights(words, drawing.temperature);
    if (drawing.top_p < 1)
        keepNucleus(words, drawing.top_p, weights);
    double left = random.uniform() * weights.sum(words);
    const ScoredWord* drawn = nullptr;
    for (const ScoredWord& word : words) {
        const double weight = weights.of(word);
        if (weight == 0)
            continue;
        drawn = &word;
        if ((left -= weight) < 0)
            break;
    }
    return *drawn; // the most probable word has the weight 1
}

} // namespace saccade
