#pragma once

#include "core/figure/legend.h"
#include "ui/caption/export/export_request.h"
#include "ui/common/figure_font.h"

#include <opencv2/core/mat.hpp>

#include <QColor>
#include <QImage>
#include <QPointF>
#include <QString>

#include <limits>

class QPainter;

/// What exported pictures share. They are for paper: light, whatever the window looks like.
namespace saccade::ui::figure {

inline const QColor paper(252, 252, 250);
inline const QColor ink(32, 33, 36);
inline const QColor soft_ink(104, 107, 114);
inline const QColor rule(226, 227, 230);
inline const QColor accent(43, 103, 176);

double textWidth(const QFont& font, const QString& text);

/// The image with the attention of a word over it. `rgb` is the image at the size wanted. Throws Error where
/// the attention is broken.
QImage overlay(const cv::Mat& rgb, const CaptionFigure& figure, std::size_t word);

/// Where the pieces of a part of a legend stand, with a bar of colours of `bar` pixels, or fewer where there
/// is no room.
LegendPlaces legendPlaces(const LegendPart& part, const QFont& font, double bar,
                          double room = std::numeric_limits<double>::infinity());

/// Paints a part of a legend from the left end of its base line.
void drawLegend(QPainter& painter, QPointF at, const QFont& font, const LegendPart& part,
                const LegendPlaces& places, HeatStyle style);

} // namespace saccade::ui::figure
