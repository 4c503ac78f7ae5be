#include "core/metrics/diversity.h"

#include "core/text/vocabulary.h"

#include <algorithm>
#include <limits>
#include <set>

namespace saccade {
namespace {

double shareOf(std::size_t part, std::size_t whole) {
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole)
                     : std::numeric_limits<double>::quiet_NaN();
}

/// Distinct n-grams per n-gram.
double distinctNgrams(const std::vector<Tokens>& captions, std::size_t n) {
    std::set<Tokens> different;
    std::size_t all = 0;
    for (const Tokens& caption : captions)
        for (std::size_t first = 0; first + n <= caption.size(); ++first, ++all) {
            const auto begin = caption.begin() + static_cast<std::ptrdiff_t>(first);
            different.insert(Tokens(begin, begin + static_cast<std::ptrdiff_t>(n)));
        }
    return shareOf(different.size(), all);
}

double shareOfVocabulary(const std::set<std::string>& words, const Vocabulary& vocabulary) {
    const auto known = std::count_if(words.begin(), words.end(), [&vocabulary](const std::string& word) {
        return vocabulary.id(word) >= Vocabulary::special_count;
    });
    return shareOf(static_cast<std::size_t>(known),
                   vocabulary.size() - static_cast<std::size_t>(Vocabulary::special_count));
}

double shareOfNovel(const std::vector<Tokens>& captions, const std::vector<Tokens>& training) {
    const std::set<Tokens> learned(training.begin(), training.end());
    const auto novel = std::count_if(captions.begin(), captions.end(), [&learned](const Tokens& caption) {
        return !learned.contains(caption);
    });
    return shareOf(static_cast<std::size_t>(novel), captions.size());
}

} // namespace

Diversity captionDiversity(const std::vector<Tokens>& captions, const Vocabulary* vocabulary,
                           const std::vector<Tokens>& training) {
    std::set<std::string> words;
    for (const Tokens& caption : captions)
        words.insert(caption.begin(), caption.end());
    Diversity diversity{distinctNgrams(captions, 1), distinctNgrams(captions, 2), words.size()};
    if (vocabulary != nullptr)
        diversity.vocabulary = shareOfVocabulary(words, *vocabulary);
    if (!training.empty())
        diversity.novel = shareOfNovel(captions, training);
    return diversity;
}

std::vector<std::pair<std::string, double>> namedScores(const Diversity& diversity) {
    std::vector<std::pair<std::string, double>> scores = {
        {"Distinct_1", diversity.distinct_1},
        {"Distinct_2", diversity.distinct_2},
        {"words_used", static_cast<double>(diversity.words)}};
    if (diversity.vocabulary)
        scores.emplace_back("vocabulary_used", *diversity.vocabulary);
    if (diversity.novel)
        scores.emplace_back("novel_captions", *diversity.novel);
    return scores;
}

} // namespace saccade
