#pragma once

#include "core/result/caption_word.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace saccade {

/// A quantity that was computed on the way to a word.
struct TracePart {
    std::string name;                ///< "scores", "gate", "layer1.alpha"
    std::vector<std::int64_t> shape; ///< without hypotheses
    std::vector<float> values;       ///< row-major
};

/// How one word of a caption came about: the numbers of this model on this image.
struct WordTrace {
    std::vector<TracePart> parts;   ///< in the order in which they were computed
    std::vector<Alternative> words; ///< what the decoder would say, most probable first
    Alternative said;               ///< the word in question
    std::string decoder;            ///< its name: "lstm_soft"
    int rows = 0;                   ///< of the annotation grid
    int columns = 0;

    /// Null if the decoder has no such quantity.
    const TracePart* part(const std::string& name) const;
};

/// What the user changes about the step that predicts the word.
struct TraceChange {
    double temperature = 1;       ///< of the softmax over words, beside the model's own; positive
    double sharpness = 1;         ///< the attention's scores are multiplied by it
    std::optional<double> gate{}; ///< in 0…1: takes the place of the decoder's own
};

} // namespace saccade
