#include "core/result/decode_options.h"

#include "core/base/error.h"
#include "core/result/decode_rows.h"

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

void validateBeam(const DecodeOptions& options) {
    require(options.hypotheses >= 0 && options.hypotheses <= options.beam,
            say("The number of hypotheses must be between 0 (all) and the beam."));
    if (options.groups == 1)
        return;
    require(options.beam % options.groups == 0,
            say("The beam of %1 cannot be divided into %2 groups of the same size.", options.beam,
                options.groups));
    require(options.diversity > 0,
            say("The diversity must be above 0: without it all groups find the same captions."));
}

void validateSampling(const DecodeOptions& options) {
    require(options.hypotheses >= 0 && options.hypotheses <= options.samples,
            say("The number of hypotheses must be between 0 (all) and the number of captions drawn."));
    require(options.top_k != 1 || options.samples == 1,
            say("With a top-k of 1 nothing is left to chance: all captions drawn would be the same."));
}

/// What holds however the words are chosen.
void validateMethod(const DecodeOptions& options) {
    const bool samples = options.samples > 0;
    require(!samples || options.groups == 1,
            say("Captions are either drawn or searched for in groups, not both."));
    require(samples || (options.top_k == 0 && options.top_p == 1),
            say("Top-k and top-p limit what is drawn: choose how many captions to draw, too."));
    require(!options.keep_tree || methodOf(options) == DecodeMethod::Beam,
            say("Only a beam search without groups keeps what it considered."));
}

} // namespace

DecodeMethod methodOf(const DecodeOptions& options) {
    if (options.samples > 0)
        return DecodeMethod::Sampling;
    return options.groups > 1 ? DecodeMethod::DiverseBeam : DecodeMethod::Beam;
}

std::string decodeMethodName(DecodeMethod method) {
    switch (method) {
    case DecodeMethod::DiverseBeam:
        return "diverse_beam";
    case DecodeMethod::Sampling:
        return "sampling";
    case DecodeMethod::Beam:
        break;
    }
    return "beam";
}

DecodeOptions plainBeam(DecodeOptions options, int width) {
    const DecodeOptions usual;
    options.beam = width;
    options.groups = usual.groups;
    options.samples = usual.samples;
    options.temperature = usual.temperature;
    options.top_k = usual.top_k;
    options.top_p = usual.top_p;
    options.hypotheses = usual.hypotheses;
    return options;
}

int captionsWanted(const DecodeOptions& options) {
    if (options.hypotheses > 0)
        return options.hypotheses;
    return options.samples > 0 ? options.samples : options.beam;
}

void validate(const DecodeOptions& options) {
    require(options.beam >= 1 && options.beam <= 100, say("The beam must be between 1 and 100."));
    for (const Option& row : decodeRows().options())
        checkedValue(row, decodeRows().get(options, row.key));
    validateMethod(options);
    if (options.samples > 0)
        validateSampling(options);
    else
        validateBeam(options);
    require(options.maximum_length >= 1 && options.maximum_length <= 200,
            say("The maximum length must be between 1 and 200 words."));
    require(options.minimum_length >= 0 && options.minimum_length <= options.maximum_length,
            say("The minimum length must be between 0 and the maximum length."));
    require(options.length_penalty >= 0 && options.length_penalty <= 5,
            say("The length penalty must be between 0 and 5."));
    require(options.alternatives >= 0 && options.alternatives <= 100,
            say("The number of alternatives must be between 0 and 100."));
    validateGazes(options.gazes);
}

} // namespace saccade
