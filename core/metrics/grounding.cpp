#include "core/metrics/grounding.h"

#include "core/data/instance_masks.h"
#include "core/metrics/mask_coverage.h"
#include "core/metrics/object_names.h"
#include "core/result/attention_grid.h"

#include <opencv2/core.hpp>

#include <map>

namespace saccade {
namespace {

/// `weights` and `coverage` (of what the word names): CV_64F [rows, columns].
GroundedWord ground(std::size_t word, const cv::Mat& weights, const cv::Mat& coverage) {
    cv::Point peak;
    cv::minMaxLoc(weights, nullptr, nullptr, nullptr, &peak);
    return {word, weights.dot(coverage), cv::mean(coverage)[0], coverage.at<double>(peak) > 0};
}

} // namespace

std::vector<GroundedWord> groundedWords(const Hypothesis& caption, const Geometry& geometry,
                                        const ImageInstances& instances, const ObjectNames& names) {
    std::map<std::vector<std::string>, cv::Mat> coverages; // drawn once for words that name the same objects
    std::vector<GroundedWord> words;
    for (const ObjectMention& mention : names.mentions(caption.tokens())) {
        const AttentionMaps& attention = caption.words[mention.word].attention;
        const std::vector<std::string> categories = categoriesIn(instances, mention.categories);
        if (attention.maps == 0 || categories.empty())
            continue;
        cv::Mat weights;
        attentionGrid(attention).convertTo(weights, CV_64F);
        cv::Mat& coverage = coverages[categories];
        if (coverage.size() != weights.size())
            coverage = maskCoverage(instances, categories, geometry, weights.size());
        if (cv::countNonZero(coverage) > 0)
            words.push_back(ground(mention.word, weights, coverage));
    }
    return words;
}

GroundingScores groundingScores(std::span<const GroundedWord> words) {
    GroundingScores scores;
    if (words.empty())
        return scores;
    scores = {words.size(), 0, 0, 0};
    const auto count = static_cast<double>(words.size());
    for (const GroundedWord& word : words) {
        scores.mass += word.mass / count;
        scores.uniform_mass += word.uniform_mass / count;
        scores.pointing_game += (word.pointed ? 1 : 0) / count;
    }
    return scores;
}

std::vector<std::pair<std::string, double>> namedScores(const GroundingScores& scores) {
    std::vector<std::pair<std::string, double>> named;
    if (scores.words > 0)
        named = {{"attention_mass", scores.mass},
                 {"attention_mass_uniform", scores.uniform_mass},
                 {"attention_mass_ratio", scores.massRatio()},
                 {"pointing_game", scores.pointing_game}};
    named.emplace_back("grounded_words", static_cast<double>(scores.words));
    return named;
}

ScoreParts groundingParts(const Grounding& grounding) {
    ScoreParts parts;
    for (const GroundingScores& image : grounding.images) {
        const auto words = static_cast<double>(image.words);
        if (image.words > 0)
            parts.images.push_back(
                {words, words * image.mass, words * image.uniform_mass, words * image.pointing_game});
    }
    parts.scores = [](std::span<const double> sums) {
        return std::vector<double>{sums[1] / sums[0], sums[2] / sums[0], sums[1] / sums[2],
                                   sums[3] / sums[0]};
    };
    return parts;
}

} // namespace saccade
