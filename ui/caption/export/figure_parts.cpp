#include "ui/caption/export/figure_parts.h"

#include "core/figure/attention_paint.h"
#include "core/figure/veil.h"
#include "ui/common/convert.h"

#include <QFontMetricsF>
#include <QPainter>

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>

namespace saccade::ui::figure {
namespace {

QRectF toRect(const cv::Rect2d& rect) {
    return {rect.x, rect.y, rect.width, rect.height};
}

/// As large as it is drawn, but sharp in a print as well.
cv::Size swatchSize(const QRectF& place) {
    constexpr double sharpness = 4;
    return {std::max(1, static_cast<int>(sharpness * place.width())),
            std::max(1, static_cast<int>(sharpness * place.height()))};
}

} // namespace

double textWidth(const QFont& font, const QString& text) {
    return QFontMetricsF(font).horizontalAdvance(text);
}

QImage overlay(const cv::Mat& rgb, const CaptionFigure& figure, std::size_t word) {
    const std::vector<CaptionWord>& words = figure.caption().words;
    if (words.at(word).attention.maps == 0)
        return toImage(rgb);
    return toImage(paintAttention(rgb, words, word, figure.result.geometry, figure.heat, figure.opacity));
}

LegendPlaces legendPlaces(const LegendPart& part, const QFont& font, double bar, double room) {
    const LegendWidths widths{textWidth(font, toQString(part.text)), textWidth(font, toQString(part.end)),
                              bar};
    const double letters = font.pixelSize();
    return placeLegend(part, fittedLegend(part, widths, letters, room), letters);
}

void drawLegend(QPainter& painter, QPointF at, const QFont& font, const LegendPart& part,
                const LegendPlaces& places, HeatStyle style) {
    painter.setFont(font);
    painter.setPen(soft_ink);
    painter.drawText(at + QPointF(places.text, 0), toQString(part.text));
    painter.drawText(at + QPointF(places.end, 0), toQString(part.end));
    const QRectF colours = toRect(places.colours).translated(at);
    if (part.veil)
        painter.drawImage(colours, toImage(veilSwatch(swatchSize(colours))));
    else if (!colours.isEmpty())
        painter.drawImage(colours, toImage(heatBar({256, 4}, style)));
    if (places.even) {
        const QRectF mark = toRect(*places.even).translated(at);
        painter.fillRect(mark.adjusted(-1, 0, 1, 0), paper);
        painter.fillRect(mark, ink);
    }
}

} // namespace saccade::ui::figure
