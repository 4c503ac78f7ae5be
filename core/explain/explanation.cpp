#include "core/explain/explanation.h"

#include "core/base/error.h"
#include "core/base/nearest_name.h"

#include <algorithm>
#include <cmath>

namespace saccade {

const std::vector<ExplanationKind>& explanationKinds() {
    static const std::vector<ExplanationKind> all = {
        attentionExplanation(), rollout(), occlusion(), gradCam(), gradientTimesInput(),
        integratedGradients(),
    };
    return all;
}

std::vector<ExplanationName> explanationNames() {
    std::vector<ExplanationName> names;
    for (const ExplanationKind& kind : explanationKinds())
        names.push_back(kind.name);
    return names;
}

namespace {

/// What speaks for the word, scaled to sum to 1; all 0 where nothing does.
std::vector<float> positiveShares(std::vector<float> weights) {
    double sum = 0;
    for (float& weight : weights) {
        weight = std::isfinite(weight) ? std::max(weight, 0.0F) : 0.0F;
        sum += static_cast<double>(weight);
    }
    if (sum > 0)
        for (float& weight : weights)
            weight = static_cast<float>(static_cast<double>(weight) / sum);
    return weights;
}

const ExplanationKind& kindOf(const std::string& name) {
    std::vector<std::string> names;
    for (const ExplanationKind& kind : explanationKinds()) {
        if (kind.name.name == name)
            return kind;
        names.push_back(kind.name.name);
    }
    throw Error(unknownName(say("explanation"), name, names));
}

} // namespace

ExplanationMap explain(const std::string& name, const WordQuestion& question, const DecoderMemory& seen,
                       const std::stop_token& stop) {
    const ExplanationKind& kind = kindOf(name);
    const int layers = question.captioner.decoder().attentionLayout().layers;
    if (layers < kind.name.fewest_layers)
        throw Error(
            say("The explanation \"%1\" needs a decoder with %2 layers of attention or more; that of this "
                "model has %3.",
                name, kind.name.fewest_layers, layers));
    return {name, seen.rows, seen.columns, positiveShares(kind.weights(question, seen, stop))};
}

} // namespace saccade
