#include "core/figure/legend_paint.h"

#include "core/figure/figure_colours.h"
#include "core/figure/veil.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>

namespace saccade {
namespace {

/// Whole pixels of the page, at least one each way, around or near a rectangle beside `at`.
cv::Rect onPage(const cv::Mat& page, const cv::Rect2d& place, cv::Point at) {
    const cv::Rect rounded(at.x + static_cast<int>(std::lround(place.x)),
                           at.y + static_cast<int>(std::lround(place.y)),
                           std::max(1, static_cast<int>(std::lround(place.width))),
                           std::max(1, static_cast<int>(std::lround(place.height))));
    return rounded & cv::Rect({0, 0}, page.size());
}

void paintMark(cv::Mat& page, const cv::Rect& mark) {
    const cv::Rect ground(mark.x - 1, mark.y, mark.width + 2, mark.height);
    page(ground & cv::Rect({0, 0}, page.size())).setTo(paper);
    page(mark).setTo(ink);
}

} // namespace

LegendWidths legendWidths(TextPainter& text, const LegendPart& part, double bar, const TextStyle& style) {
    return {static_cast<double>(text.width(part.text, style)),
            static_cast<double>(text.width(part.end, style)), bar};
}

void paintLegend(cv::Mat& page, TextPainter& text, const LegendPart& part, const LegendPlaces& places,
                 cv::Point at, HeatStyle heat, const TextStyle& style) {
    const auto write = [&](const std::string& letters, double x) {
        if (!letters.empty())
            text.draw(page, letters, {at.x + static_cast<int>(std::lround(x)), at.y}, style);
    };
    write(part.text, places.text);
    if (!places.colours.empty()) {
        const cv::Rect bar = onPage(page, places.colours, at);
        if (!bar.empty())
            (part.veil ? veilSwatch(bar.size()) : heatBar(bar.size(), heat)).copyTo(page(bar));
    }
    if (places.even)
        paintMark(page, onPage(page, *places.even, at));
    write(part.end, places.end);
}

} // namespace saccade
