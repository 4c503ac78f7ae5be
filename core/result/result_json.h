#pragma once

#include "core/result/caption_result.h"

#include <string>

namespace saccade {

/// What the JSON of a result contains in addition to the best caption.
struct JsonDetail {
    bool alternatives = false;     ///< of every word
    bool hypotheses = false;       ///< the other captions of the search
    bool hypothesis_words = false; ///< also the words of those, with their attention
};

/// One line:
///
///     {"image", "caption", "log_prob", "finished", "unsure": […], "model", "version",
///      "learned_from": {"images", "datasets": […]}, "familiarity": {"distance", "quantile", "unlike"},
///      "ensemble": {"models": […], "attention": "mean" or "first"}, "decode": {"method", …},
///      "size": {"width", "height"}, "cells": {"x": […], "y": […]},
///      "words": [{"word", "log_prob", "gate", "attention": {"rows", "columns", "weights": […]}}]}
///
/// Weights are row-major, rounded to six decimals; several maps are averaged, and "maps" is their number.
/// "size" is that of the original image in pixels. "cells" has the borders of the columns and rows of the
/// grid on it: the cell in row r and column c extends from x[c] to x[c + 1] and from y[r] to y[r + 1], beyond
/// the image where it was padded for the network. "version" is that of the program, "learned_from" what the
/// model was trained on, "familiarity" how the image compares with that (see Familiarity), "decode" how the
/// caption was found: by "beam", "diverse_beam" or "sampling", with the options of that method. "ensemble" is
/// there for a caption of several models (see EnsembleFacts). Unknown values are left out. Always valid
/// UTF-8: other bytes of a path become U+FFFD.
std::string toJson(const CaptionResult& result, const JsonDetail& detail = {});

/// "decode" of it.
std::string toJson(const DecodeOptions& options);

} // namespace saccade
