#pragma once

#include "ui/caption/canvas/map_animator.h"

class QPainter;
class QPainterPath;

namespace saccade::ui {

/// An image with its overlays, ready to be drawn.
struct CanvasScene {
    ImagePyramid image;
    QSize original;                   ///< pixels of the image in its file; the unit of parts and regions
    QRectF frame;                     ///< where the whole image is drawn, in the painter's coordinates
    QRectF clip;                      ///< the part that is drawn, in the same coordinates
    std::vector<FadingLayers> layers; ///< the lower one first
    double opacity = 1;               ///< of the layers
    std::optional<QRectF> region;

    void paint(QPainter& painter) const;

private:
    QRectF placed(const QRectF& original_pixels) const;
    void paintImage(QPainter& painter) const;
    void paintLayers(QPainter& painter) const;
    void paintUnseen(QPainter& painter) const;
    void paintHatching(QPainter& painter, const QPainterPath& around) const;
    void paintRegion(QPainter& painter) const;
};

/// The content of a canvas, independent of it: to be drawn elsewhere, larger or on another thread.
struct CanvasSnapshot {
    ImagePyramid image;
    QSize original;
    QRectF visible; ///< original pixels
    QSizeF size;    ///< of the visible part on the screen, device-independent pixels
    std::optional<AttentionOverlay> overlay;
    double opacity = 1;
    std::optional<QRectF> region;

    bool isNull() const { return image.isNull(); }
    /// `scale` times as large as on the screen.
    QImage render(double scale = 1) const;
    /// Fills `target`; the maps are painted with `density` pixels per unit of the painter. Lines remain
    /// vectors.
    void paint(QPainter& painter, const QRectF& target, double density = 1) const;
};

} // namespace saccade::ui
