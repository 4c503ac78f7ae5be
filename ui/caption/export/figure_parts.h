#pragma once

#include "ui/caption/export/export_request.h"

#include <opencv2/core/mat.hpp>

#include <QColor>
#include <QFont>
#include <QImage>
#include <QPointF>
#include <QString>

class QPainter;

/// What exported pictures share. They are for paper: light, whatever the window looks like.
namespace saccade::ui::figure {

inline const QColor paper(252, 252, 250);
inline const QColor ink(32, 33, 36);
inline const QColor soft_ink(104, 107, 114);
inline const QColor rule(226, 227, 230);
inline const QColor accent(43, 103, 176);

QFont font(double pixels, bool bold = false);
double textWidth(const QFont& font, const QString& text);

/// "37 %"; "< 1 %" for what is small but not nothing.
QString percent(double share);
QString probability(float log_probability);
/// Whether the decoder has a gate.
bool showsGate(const Hypothesis& caption);

/// The image with the attention of a word over it. `rgb` is the image at the size wanted. Throws Error where
/// the attention is broken.
QImage overlay(const cv::Mat& rgb, const CaptionFigure& figure, std::size_t word);

/// What the colours mean: a bar between two texts, or a sentence where the region is outlined. `left` is the
/// left end of the base line; returns the right end.
double drawLegend(QPainter& painter, QPointF left, const QFont& font, const CaptionFigure& figure);

/// A caption in lines of at most `width`, painted from `top_left` down. `shown` is emphasised; -1: none.
/// Without a painter it only measures. Returns the height.
double drawCaption(QPainter* painter, QPointF top_left, double width, double letters,
                   const Hypothesis& caption, int shown);

} // namespace saccade::ui::figure
