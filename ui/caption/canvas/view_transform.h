#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <algorithm>

namespace saccade::ui {

/// What of an image is in view, whatever the size of the view.
struct ViewPlace {
    bool fitted = true;
    double scale = 1; ///< device-independent pixels per pixel of the image
    QPointF centre;   ///< of the view, in pixels of the image
};

/// The position of an image in a view: fitted into it, or zoomed and moved. Points of the view are
/// device-independent pixels.
class ViewTransform {
public:
    /// Sets another image and fits it.
    void setImage(QSizeF image);
    /// A fitted image stays fitted; otherwise the centre is kept.
    void setViewport(QSizeF viewport, double pixel_ratio);

    void fit();
    bool isFitted() const { return fitted_; }
    /// Device-independent pixels per pixel of the image; `fixed` keeps its place in the view.
    void setScale(double scale, QPointF fixed);
    double scale() const { return scale_; }
    /// The scale at which a pixel of the image is a pixel of the screen.
    double actualScale() const { return 1 / pixel_ratio_; }
    /// The smallest that setScale() sets: the whole image is in view, at its own size at most.
    double leastScale() const { return std::min(fitScale(), actualScale()); }
    void panBy(QPointF distance);
    ViewPlace place() const;
    /// As far as the size of the view allows.
    void setPlace(const ViewPlace& place);
    /// Whether some of the image is outside the view.
    bool canPan() const;

    QPointF toImage(QPointF view) const { return (view - offset_) / scale_; }
    QPointF toView(QPointF image) const { return image * scale_ + offset_; }
    QRectF toView(const QRectF& image) const;
    /// The position of the image in the view, on whole screen pixels.
    QRectF frame() const;
    /// The visible part of the image.
    QRectF visible() const;

private:
    double fitScale() const;
    QPointF middle() const { return {viewport_.width() / 2, viewport_.height() / 2}; }
    void keepInView();

    QSizeF image_;
    QSizeF viewport_;
    double pixel_ratio_ = 1;
    double scale_ = 1;
    QPointF offset_; ///< of the image's top left corner in the view
    bool fitted_ = true;
};

} // namespace saccade::ui
