#pragma once

#include "core/figure/even_scale.h"
#include "core/figure/figure_texts.h"

#include <opencv2/core/types.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace saccade {

/// A part of the legend of a figure: a text, perhaps behind a swatch of the veil over what was not seen, or a
/// bar of colours between two texts.
struct LegendPart {
    std::string text;
    bool veil = false;              ///< a swatch of it stands before the text
    std::optional<EvenScale> scale; ///< of the bar, which stands behind the text
    std::string end;                ///< behind the bar
    std::string brief_end;          ///< the same without its unit, for a bar that is cramped
};

/// What the colours over a word mean. `brief`: the text before the bar and the one on an outline are short.
LegendPart colourLegend(const std::vector<CaptionWord>& words, std::size_t index, const HeatOptions& heat,
                        const FigureTexts& texts, bool brief = false);

LegendPart veilLegend(const FigureTexts& texts);

/// Widths of what a part consists of, in pixels.
struct LegendWidths {
    double text = 0;
    double end = 0;
    double bar = 0; ///< as wide as the bar may be
};

/// Where the pieces of a part stand, from the left end of its base line.
struct LegendPlaces {
    double text = 0;
    cv::Rect2d colours;             ///< the bar or the swatch; empty where the part has none
    std::optional<cv::Rect2d> even; ///< the mark across the bar
    double end = 0;
    double width = 0; ///< of the whole part
};

/// `letters`: pixels of the font.
LegendPlaces placeLegend(const LegendPart& part, const LegendWidths& widths, double letters);

/// The widths with a bar that is shorter, or none, where the part would be wider than `room`.
LegendWidths fittedLegend(const LegendPart& part, LegendWidths widths, double letters, double room);

/// Whether a bar is too short to show its colours.
bool isCramped(const LegendPart& part, const LegendPlaces& places, double letters);

} // namespace saccade
