#pragma once

#include "core/image/geometry.h"
#include "core/result/caption_word.h"
#include "core/result/decode_options.h"
#include "core/result/ensemble_facts.h"
#include "core/result/familiarity.h"
#include "core/result/search_tree.h"
#include "core/weights/learned_from.h"

#include <optional>
#include <string>
#include <vector>

namespace saccade {

/// One caption found by the search. The end token is not in `words` but counts in `log_probability`.
struct Hypothesis {
    std::vector<CaptionWord> words;
    float log_probability = 0; ///< sum over words and the end token; NaN if the model's values are not finite
    float score = 0;           ///< what the search ranks by: log_probability after the length penalty
    bool finished = true;      ///< false if the maximum length was reached before the end token

    std::vector<std::string> tokens() const;
    /// The words joined with spaces.
    std::string caption() const;
};

/// The result of captioning one image; window, command line, sheet and JSON all use it.
struct CaptionResult {
    std::string image;
    std::string model;
    Geometry geometry;
    std::vector<Hypothesis> hypotheses;        ///< best first, never empty
    std::optional<DecodeOptions> decode{};     ///< how they were searched for, if known
    std::optional<SearchTree> tree{};          ///< what the search considered, where that was asked for
    std::optional<LearnedFrom> learned_from{}; ///< what the model was trained on, if known
    std::optional<Familiarity> familiarity{};  ///< how much the image is like that, if the model knows
    std::optional<EnsembleFacts> ensemble{};   ///< of a caption of several models, whose names `model` joins

    const Hypothesis& best() const { return hypotheses.front(); }
};

} // namespace saccade
