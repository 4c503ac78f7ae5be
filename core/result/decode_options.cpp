#include "core/result/decode_options.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace saccade {
namespace {

void require(bool rule, const Message& sentence) {
    if (!rule)
        throw Error(sentence);
}

void validateGazes(const std::vector<Gaze>& gazes) {
    std::set<int> words;
    for (const Gaze& gaze : gazes) {
        require(gaze.word >= 0, say("The word of a gaze must not be negative."));
        require(words.insert(gaze.word).second, say("Word %1 has two gazes.", gaze.word + 1));
        const bool sound = std::all_of(gaze.weights.begin(), gaze.weights.end(),
                                       [](float weight) { return weight >= 0 && std::isfinite(weight); });
        const bool some =
            std::any_of(gaze.weights.begin(), gaze.weights.end(), [](float weight) { return weight > 0; });
        require(sound && some,
                say("The weights of a gaze must not be negative, and at least one must be above 0."));
    }
}

} // namespace

void validate(const DecodeOptions& options) {
    require(options.beam >= 1 && options.beam <= 100, say("The beam must be between 1 and 100."));
    require(options.hypotheses >= 0 && options.hypotheses <= options.beam,
            say("The number of hypotheses must be between 0 (all) and the beam."));
    require(options.maximum_length >= 1 && options.maximum_length <= 200,
            say("The maximum length must be between 1 and 200 words."));
    require(options.minimum_length >= 0 && options.minimum_length <= options.maximum_length,
            say("The minimum length must be between 0 and the maximum length."));
    require(options.length_penalty >= 0 && options.length_penalty <= 5,
            say("The length penalty must be between 0 and 5."));
    require(options.block_ngram >= 0, say("The size of blocked n-grams must not be negative."));
    require(options.temperature >= 0.05 && options.temperature <= 10,
            say("The temperature must be between 0.05 and 10."));
    require(options.alternatives >= 0 && options.alternatives <= 100,
            say("The number of alternatives must be between 0 and 100."));
    validateGazes(options.gazes);
}

} // namespace saccade
