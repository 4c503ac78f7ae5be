#include "core/metrics/score_intervals.h"

#include <algorithm>

namespace saccade {
namespace {

void addIntervals(ScoreIntervals& all, const std::vector<std::string>& names, const ScoreParts& parts) {
    const std::vector<std::optional<Interval>> intervals = confidenceIntervals(parts);
    for (std::size_t i = 0; i < intervals.size(); ++i)
        if (intervals[i])
            all.emplace_back(names[i], *intervals[i]);
}

std::vector<std::string> namesIn(const std::vector<std::pair<std::string, double>>& scores) {
    std::vector<std::string> names;
    for (const auto& [name, score] : scores)
        names.push_back(name);
    return names;
}

std::vector<std::string> namesIn(const GroundingScores& scores, WordClass word_class) {
    std::vector<std::string> names = namesIn(namedScores(scores));
    for (std::string& name : names)
        name = scoreNameOf(name, word_class);
    return names;
}

} // namespace

ScoreIntervals scoreIntervals(const CaptionScores& captions, const std::optional<Grounding>& grounding,
                              const std::optional<SceneScores>& scenes) {
    ScoreIntervals intervals;
    addIntervals(intervals, captions.names, captions.parts);
    if (!captions.cider_means_something)
        std::erase_if(intervals, [](const auto& interval) { return interval.first == "CIDEr"; });
    if (grounding) {
        for (const WordClass word_class : word_classes)
            addIntervals(intervals, namesIn(grounding->of(word_class).corpus, word_class),
                         groundingParts(grounding->of(word_class)));
        addIntervals(intervals, namesIn(namedScores(grounding->hallucination)),
                     hallucinationParts(grounding->hallucination));
    }
    if (scenes)
        addIntervals(intervals, namesIn(namedScores(*scenes)), sceneParts(*scenes));
    return intervals;
}

const Interval* intervalOf(const ScoreIntervals& intervals, const std::string& score) {
    const auto found = std::find_if(intervals.begin(), intervals.end(),
                                    [&score](const auto& interval) { return interval.first == score; });
    return found == intervals.end() ? nullptr : &found->second;
}

} // namespace saccade
