#pragma once

#include "core/result/caption_result.h"
#include "core/result/context_neighbour.h"
#include "core/result/encoder_trace.h"
#include "core/result/explanation.h"
#include "core/result/map_test.h"
#include "core/result/word_sight.h"
#include "core/result/word_trace.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace saccade {

/// What was found out about a word; what was not asked for is left out.
struct ExplainedWord {
    std::size_t position = 0; ///< in the caption, from 0
    std::optional<WordSight> sight;
    std::vector<ExplanationMap> maps;
    std::optional<MapTest> test; ///< of these maps, in their order
    std::optional<WordTrace> trace{};
    std::optional<std::vector<ContextNeighbour>> neighbours{}; ///< the nearest first
};

/// A caption whose words were explained.
struct ExplainedCaption {
    CaptionResult caption;      ///< the best hypothesis is what was explained
    bool given = false;         ///< by a person; else the model's own
    std::optional<Blank> blank; ///< what stood in for "no image"
    std::optional<EncoderTrace> encoder{};
    std::vector<ExplainedWord> words;
};

/// One object:
///
///     {"image", "caption", "given", "log_prob", "model", "version", "size", "cells", "rows", "columns",
///     "blank", "encoder": [{"channels", "rows", "columns", "parameters", "seconds", "strongest", "maps"}],
///      "words": [{"position", "word", "log_prob", "unknown", "gate", "without_image", "seen",
///                 "maps": {NAME: {"weights", "rank_correlation", "top_overlap"}},
///                 "deletion": {"verdict", "whole", "blurred",
///                              "orders": {NAME: {"deletion", "insertion", "deletion_area",
///                              "insertion_area"}}, "random": {"orders", "deletion_mean",
///                              "deletion_deviation", "insertion_mean",
///                                         "insertion_deviation"}},
///                 "trace": {"log_prob", "words": [{"word", "log_prob"}],
///                           "parts": [{"name", "shape", "values"}],
///                           "gate_shares": [{"gate", "word", "state", "image", "bias"}]},
///                 "neighbours": [{"image", "caption", "position", "word", "similarity", "weights",
///                                 "problem"}]}]}
///
/// Curves hold log probabilities; areas are of probabilities. The agreement of a map is that with the first
/// one of the word. A trace's end of the caption is the word "". Positions count from 0. What was not asked
/// for is left out.
std::string toJson(const ExplainedCaption& explained);

} // namespace saccade
