#pragma once

#include "core/result/caption_result.h"

#include <string>

namespace saccade {

/// What the JSON of a result holds beside the best caption.
struct JsonDetail {
    bool alternatives = false;     ///< of every word
    bool hypotheses = false;       ///< the other captions of the search
    bool hypothesis_words = false; ///< the words of these as well, with their attention
};

/// One line:
///
///     {"image", "caption", "log_prob", "finished", "unsure": […], "model", "version", "decode": {…},
///      "size": {"width", "height"}, "cells": {"x": […], "y": […]},
///      "words": [{"word", "log_prob", "gate", "attention": {"rows", "columns", "weights": […]}}]}
///
/// Weights are row-major, rounded to six decimals; several maps are averaged, and "maps" tells how many there
/// were. "size" is that of the original image in pixels. "cells" has the borders of the columns and rows of
/// the grid on it: the cell of row r and column c reaches from x[c] to x[c + 1] and from y[r] to y[r + 1],
/// beyond the image where it was padded for the network. "version" is that of the program, "decode" how the
/// caption was searched for. What is not known is left out. Always valid UTF-8: bytes of a path that are not
/// become U+FFFD.
std::string toJson(const CaptionResult& result, const JsonDetail& detail = {});

} // namespace saccade
