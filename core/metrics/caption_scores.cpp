#include "core/metrics/caption_scores.h"

#include "core/base/error.h"
#include "core/base/nearest_name.h"
#include "core/metrics/bleu.h"
#include "core/metrics/cider.h"
#include "core/metrics/rouge_l.h"

#include <algorithm>

namespace saccade {

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
    Bleu bleu;
    RougeL rouge_l;
    Cider cider;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        bleu.add(candidates[i], references[i]);
        rouge_l.add(candidates[i], references[i]);
        cider.add(candidates[i], references[i]);
    }

    CaptionScores scores;
    scores.names = {"Bleu_1", "Bleu_2", "Bleu_3", "Bleu_4", "ROUGE_L", "CIDEr"};
    const auto row = [](const Bleu::Scores& bleu_scores, double rouge, double cider_d) {
        std::vector<double> values(bleu_scores.begin(), bleu_scores.end());
        values.push_back(rouge);
        values.push_back(cider_d);
        return values;
    };
    scores.cider_means_something = ciderMeansSomething(references);
    scores.corpus = row(bleu.value(), rouge_l.value(), cider.value());
    const std::vector<double> cider_values = cider.imageValues();
    for (std::size_t i = 0; i < candidates.size(); ++i)
        scores.images.push_back(row(bleu.imageValues()[i], rouge_l.imageValues()[i], cider_values[i]));
    return scores;
}

} // namespace saccade
