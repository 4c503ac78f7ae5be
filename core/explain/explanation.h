#pragma once

#include "core/explain/word_question.h"
#include "core/result/explanation.h"

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace saccade {

/// A way to say where in the image a word comes from.
struct ExplanationKind {
    ExplanationName name;
    /// The map, not scaled: [rows x columns]; what is negative counts as 0. May end early, with any map, when
    /// the token asks for it.
    std::function<std::vector<float>(const WordQuestion&, const DecoderMemory& seen, const std::stop_token&)>
        weights;
};

/// The explanations that there are, the model's own attention first. A new one is one file and one line.
const std::vector<ExplanationKind>& explanationKinds();
std::vector<ExplanationName> explanationNames();

ExplanationKind attentionExplanation();
ExplanationKind rollout();
ExplanationKind occlusion();
ExplanationKind gradCam();
ExplanationKind gradientTimesInput();
ExplanationKind integratedGradients();

/// `seen`: Captioner::see() of the question's image. Throws Error for a name that is not in the list, and for
/// one that needs more layers of attention than the decoder has.
ExplanationMap explain(const std::string& name, const WordQuestion& question, const DecoderMemory& seen,
                       const std::stop_token& stop = {});

} // namespace saccade
