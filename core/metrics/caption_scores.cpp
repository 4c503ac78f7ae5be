#include "core/metrics/caption_scores.h"

#include "core/base/error.h"
#include "core/base/nearest_name.h"
#include "core/metrics/cider.h"
#include "core/metrics/metric.h"

#include <algorithm>

namespace saccade {
namespace {

void append(std::vector<double>& scores, const std::vector<double>& more) {
    scores.insert(scores.end(), more.begin(), more.end());
}

} // namespace

double CaptionScores::at(std::string_view name) const {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        throw Error(unknownName(say("metric"), name, names));
    return corpus[static_cast<std::size_t>(found - names.begin())];
}

CaptionScores scoreCaptions(const std::vector<Tokens>& candidates,
                            const std::vector<std::vector<Tokens>>& references) {
    if (candidates.size() != references.size())
        throw Error(say("there are %1 captions to score, but references for %2 images", candidates.size(),
                        references.size()));
    CaptionScores scores;
    scores.cider_means_something = ciderMeansSomething(references);
    scores.images.resize(candidates.size());
    std::vector<ScoreParts> parts;
    for (const MetricKind& kind : captionMetrics()) {
        const std::unique_ptr<Metric> metric = kind.make();
        for (std::size_t i = 0; i < candidates.size(); ++i)
            metric->add(candidates[i], references[i]);
        for (const MetricScore& score : kind.scores)
            scores.names.push_back(score.name);
        append(scores.corpus, metric->value());
        const std::vector<std::vector<double>> of_images = metric->imageValues();
        for (std::size_t i = 0; i < candidates.size(); ++i)
            append(scores.images[i], of_images[i]);
        parts.push_back(metric->parts(of_images));
    }
    scores.parts = joinedParts(std::move(parts));
    return scores;
}

} // namespace saccade
