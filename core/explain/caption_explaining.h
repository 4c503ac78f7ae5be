#pragma once

#include "core/captioner/captioner.h"
#include "core/explain/context_index.h"
#include "core/explain/map_testing.h"
#include "core/result/explained_caption.h"
#include "core/result/word_trace.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace saccade {

/// What is to be found out about a caption.
struct ExplainRequest {
    std::vector<std::string> caption;              ///< words that are given; empty: the model's own caption
    DecodeOptions decode;                          ///< of the model's own caption
    std::optional<std::size_t> word;               ///< position from 0; nothing: all words
    std::vector<std::string> maps = {"attention"}; ///< names of explanations
    bool sight = false;                            ///< whether words are seen or guessed
    bool test = false;                             ///< whether the maps find what the word depends on
    MapTestOptions test_options;
    bool trace = false;                     ///< the numbers from which each word was computed
    TraceChange change;                     ///< of the steps that are traced
    const ContextIndex* contexts = nullptr; ///< where the training images nearest to the words are looked up
    std::size_t neighbours = 5;             ///< of each word
    bool same_word = false;                 ///< only neighbours that are the same word count
};

/// After each part of the work; false ends it, with what has been found so far.
using ExplainProgress = std::function<bool(std::size_t done, std::size_t parts)>;

/// Throws Error for an unknown explanation, a word beyond the end of the caption, and a caption without
/// words.
ExplainedCaption explainCaption(Captioner& captioner, const PreprocessedImage& image,
                                const ExplainRequest& request, const ExplainProgress& progress = {},
                                const std::stop_token& stop = {});

} // namespace saccade
