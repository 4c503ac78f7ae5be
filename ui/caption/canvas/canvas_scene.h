#pragma once

#include "ui/caption/canvas/map_animator.h"

class QPainter;

namespace saccade::ui {

/// An image with what lies over it, ready to be drawn.
struct CanvasScene {
    ImagePyramid image;
    QSize original;                   ///< pixels of the image in its file; parts and regions are of these
    QRectF frame;                     ///< where the whole image lies, in the painter's coordinates
    QRectF clip;                      ///< what is drawn of it, the same
    std::vector<FadingLayers> layers; ///< the lower first
    double opacity = 1;               ///< of the layers
    std::optional<QRectF> region;

    void paint(QPainter& painter) const;

private:
    QRectF placed(const QRectF& original_pixels) const;
    void paintImage(QPainter& painter) const;
    void paintLayers(QPainter& painter) const;
    void paintUnseen(QPainter& painter) const;
    void paintRegion(QPainter& painter) const;
};

/// What a canvas shows, apart from it: to be drawn elsewhere, larger or in another thread.
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
    /// Fills `target`; the maps are painted with `density` pixels for a unit of the painter. Lines stay
    /// lines.
    void paint(QPainter& painter, const QRectF& target, double density = 1) const;
};

} // namespace saccade::ui
