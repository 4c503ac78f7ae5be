#include "core/result/uncertainty.h"

#include "core/base/error.h"
#include "core/result/attention_grid.h"
#include "core/result/attention_statistics.h"

#include <algorithm>
#include <cmath>

namespace saccade {
namespace {

bool isFinite(const CaptionWord& word) {
    const std::vector<float>& weights = word.attention.weights;
    return std::isfinite(word.log_probability) && std::isfinite(word.gate) &&
           std::all_of(weights.begin(), weights.end(), [](float weight) { return std::isfinite(weight); });
}

bool isFinite(const Hypothesis& caption) {
    return std::isfinite(caption.log_probability) &&
           std::all_of(caption.words.begin(), caption.words.end(),
                       [](const CaptionWord& word) { return isFinite(word); });
}

} // namespace

double probabilityPerWord(const Hypothesis& caption) {
    const auto parts = static_cast<double>(caption.words.size() + (caption.finished ? 1 : 0));
    return parts > 0 ? std::exp(static_cast<double>(caption.log_probability) / parts) : 0;
}

bool isUnsure(const CaptionWord& word) {
    return std::exp(static_cast<double>(word.log_probability)) < unsure_word_below;
}

std::optional<double> attentionSpread(const CaptionWord& word) {
    if (word.attention.rows * word.attention.columns < 2)
        return std::nullopt;
    try {
        const cv::Mat grid = attentionGrid(word.attention);
        return normalisedEntropy({grid.ptr<float>(), grid.total()});
    } catch (const Error&) {
        return std::nullopt; // broken attention is reported where it would be drawn
    }
}

std::optional<double> attentionSpread(const Hypothesis& caption) {
    double sum = 0;
    int words = 0;
    for (const CaptionWord& word : caption.words)
        if (const std::optional<double> spread = attentionSpread(word)) {
            sum += *spread;
            ++words;
        }
    return words > 0 ? std::optional(sum / words) : std::nullopt;
}

bool looksEverywhere(const CaptionWord& word) {
    return attentionSpread(word).value_or(0) >= even_attention_from;
}

std::vector<Doubt> doubtsAbout(const Hypothesis& caption) {
    std::vector<Doubt> doubts;
    if (caption.words.empty())
        doubts.push_back(Doubt::Empty);
    if (!isFinite(caption))
        doubts.push_back(Doubt::NotFinite);
    if (!caption.words.empty() && probabilityPerWord(caption) < unsure_caption_below)
        doubts.push_back(Doubt::Unlikely);
    if (!caption.finished)
        doubts.push_back(Doubt::Unfinished);
    if (attentionSpread(caption).value_or(0) >= even_attention_from)
        doubts.push_back(Doubt::EvenAttention);
    return doubts;
}

std::vector<Doubt> doubtsAbout(const CaptionResult& result, std::size_t hypothesis) {
    std::vector<Doubt> doubts = doubtsAbout(result.hypotheses.at(hypothesis));
    if (result.familiarity && result.familiarity->isUnlike())
        doubts.insert(std::lower_bound(doubts.begin(), doubts.end(), Doubt::Unfamiliar), Doubt::Unfamiliar);
    return doubts;
}

const char* doubtName(Doubt doubt) {
    switch (doubt) {
    case Doubt::Empty:
        return "empty";
    case Doubt::NotFinite:
        return "not_finite";
    case Doubt::Unfamiliar:
        return "unfamiliar";
    case Doubt::Unlikely:
        return "unlikely";
    case Doubt::Unfinished:
        return "unfinished";
    case Doubt::EvenAttention:
        break;
    }
    return "even_attention";
}

} // namespace saccade
