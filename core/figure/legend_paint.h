#pragma once

#include "core/figure/legend.h"
#include "core/figure/text_painter.h"

namespace saccade {

/// Of the texts of a part, with a bar of `bar` pixels.
LegendWidths legendWidths(TextPainter& text, const LegendPart& part, double bar, const TextStyle& style);

/// Paints a part on a page (CV_8UC3, red first) from the left end of its base line.
void paintLegend(cv::Mat& page, TextPainter& text, const LegendPart& part, const LegendPlaces& places,
                 cv::Point at, HeatStyle heat, const TextStyle& style);

} // namespace saccade
