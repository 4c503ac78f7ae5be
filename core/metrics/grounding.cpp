#include "core/metrics/grounding.h"

#include "core/data/instance_masks.h"
#include "core/metrics/mask_coverage.h"
#include "core/metrics/object_names.h"
#include "core/result/attention_grid.h"

#include <opencv2/core.hpp>

#include <map>
#include <type_traits>

namespace saccade {
namespace {

/// `weights` and `coverage` (of what the word names): CV_64F [rows, columns].
GroundedWord ground(const ObjectWord& word, const cv::Mat& weights, const cv::Mat& coverage) {
    cv::Point peak;
    cv::minMaxLoc(weights, nullptr, nullptr, nullptr, &peak);
    return {word.word, weights.dot(coverage), cv::mean(coverage)[0], coverage.at<double>(peak) > 0,
            word.word_class};
}

/// `grounding`: a Grounding, const or not.
auto& pick(auto& grounding, WordClass word_class) {
    using Of = std::conditional_t<std::is_const_v<std::remove_reference_t<decltype(grounding)>>,
                                  const ClassGrounding, ClassGrounding>;
    Of* const all[] = {&grounding, &grounding.colours, &grounding.relations};
    return *all[static_cast<std::size_t>(word_class)];
}

} // namespace

std::vector<GroundedWord> groundedWords(const Hypothesis& caption, const Geometry& geometry,
                                        const ImageInstances& instances, const ObjectNames& names) {
    std::map<std::vector<std::string>, cv::Mat> coverages; // drawn once for words that name the same objects
    std::vector<GroundedWord> words;
    for (const ObjectWord& mention : objectWords(caption.tokens(), names)) {
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
            words.push_back(ground(mention, weights, coverage));
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

ScoreParts groundingParts(const ClassGrounding& grounding) {
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

const ClassGrounding& Grounding::of(WordClass word_class) const {
    return pick(*this, word_class);
}

ClassGrounding& Grounding::of(WordClass word_class) {
    return pick(*this, word_class);
}

std::string scoreNameOf(const std::string& score, WordClass word_class) {
    switch (word_class) {
    case WordClass::Colour:
        return score + "_colours";
    case WordClass::Relation:
        return score + "_relations";
    case WordClass::Object:
        break;
    }
    return score;
}

} // namespace saccade
