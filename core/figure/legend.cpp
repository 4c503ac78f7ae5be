#include "core/figure/legend.h"

#include <algorithm>

namespace saccade {

LegendPart colourLegend(const std::vector<CaptionWord>& words, std::size_t index, const HeatOptions& heat,
                        const FigureTexts& texts, bool brief) {
    LegendPart part;
    if (heat.style == HeatStyle::Outline) {
        part.text = brief ? texts.filled(texts.outlined_briefly, 100 * heat.share, 0)
                          : FigureTexts::filled(texts.outlined, texts.percent(heat.share));
        return part;
    }
    part.scale = evenScale(heatRange(words, index, heat), words.at(index).attention);
    part.text = texts.multiple(brief ? texts.floor : texts.attention, part.scale->floor);
    part.end = texts.multiple(texts.ceiling, part.scale->ceiling);
    part.brief_end = texts.multiple(texts.floor, part.scale->ceiling);
    return part;
}

LegendPart veilLegend(const FigureTexts& texts) {
    LegendPart part;
    part.text = texts.unseen;
    part.veil = true;
    return part;
}

LegendPlaces placeLegend(const LegendPart& part, const LegendWidths& widths, double letters) {
    const double space = 0.5 * letters;
    const double height = 0.7 * letters; // as high as a digit
    LegendPlaces places;
    if (part.veil) {
        places.colours = {0, -height, 1.6 * letters, height};
        places.text = places.colours.width + space;
    }
    places.width = places.text + widths.text;
    if (!part.scale)
        return places;
    places.colours = {places.width + space, -height, widths.bar, height};
    places.end = places.colours.br().x + space;
    places.width = places.end + widths.end;
    if (widths.bar <= 0)
        return places;
    if (const auto even = part.scale->even()) {
        const double thickness = letters / 10;
        const double beyond = 0.2 * letters;
        places.even = cv::Rect2d(places.colours.x + *even * widths.bar - thickness / 2, -height - beyond,
                                 thickness, height + 2 * beyond);
    }
    return places;
}

LegendWidths fittedLegend(const LegendPart& part, LegendWidths widths, double letters, double room) {
    const double too_wide = placeLegend(part, widths, letters).width - room;
    widths.bar = std::clamp(widths.bar - too_wide, 0.0, widths.bar);
    return widths;
}

bool isCramped(const LegendPart& part, const LegendPlaces& places, double letters) {
    return part.scale && places.colours.width < 3 * letters;
}

} // namespace saccade
