#pragma once

#include "core/metrics/bootstrap.h"
#include "core/metrics/ngrams.h"

namespace saccade {

/// BLEU-1 to BLEU-4 (Papineni et al. 2002) with the closest reference length, as in the COCO caption
/// evaluation: a tiny number in each precision keeps the value defined if nothing matches. In 0…1.
class Bleu {
public:
    using Scores = std::array<double, max_ngram_order>; ///< BLEU-1 to BLEU-4

    /// Adds one image. Throws Error without a reference.
    void add(const Tokens& candidate, const std::vector<Tokens>& references);
    /// Over all images: counts are summed before they are divided. Throws Error if none was added.
    Scores value() const;
    std::vector<Scores> imageValues() const;
    /// The counts of each image.
    ScoreParts parts() const;
    void reset() { *this = Bleu(); }

private:
    struct Totals {
        std::array<double, max_ngram_order> matched{};
        std::array<double, max_ngram_order> guessed{};
        double candidate_length = 0;
        double reference_length = 0;
    };
    static Scores scores(const Totals& totals);

    Totals totals_;
    std::vector<Totals> images_;
};

} // namespace saccade
