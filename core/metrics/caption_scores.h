#pragma once

#include "core/metrics/bootstrap.h"
#include "core/metrics/ngrams.h"

#include <string_view>

namespace saccade {

/// Scores of a set of captions by every metric (see captionMetrics()): "Bleu_1" to "Bleu_4" and "ROUGE_L" in
/// 0…1, "CIDEr" in 0…10.
struct CaptionScores {
    std::vector<std::string> names;
    std::vector<double> corpus;              ///< in the order of `names`
    std::vector<std::vector<double>> images; ///< one row per image, in the order of `names`
    /// What `corpus` is made of. CIDEr is the mean over images with the document frequencies of all of them.
    ScoreParts parts{};
    bool cider_means_something = true; ///< see ciderMeansSomething(); where not, it is 0

    /// The corpus score of that name. Throws Error for an unknown name.
    double at(std::string_view name) const;
};

/// `references[i]` are the tokenised references of the image that `candidates[i]` describes. Throws Error if
/// there are no candidates, if the two differ in number or if an image has no reference.
CaptionScores scoreCaptions(const std::vector<Tokens>& candidates,
                            const std::vector<std::vector<Tokens>>& references);

} // namespace saccade
