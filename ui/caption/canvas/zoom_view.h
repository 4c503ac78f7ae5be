#pragma once

#include "ui/caption/canvas/view_transform.h"

#include <QWidget>

namespace saccade::ui {

/// A picture that can be zoomed and moved; a derived class draws it.
///
/// The wheel or a pinch zooms around the pointer, dragging and Ctrl with an arrow key move, a double click
/// fits.
class ZoomView : public QWidget {
    Q_OBJECT

public:
    explicit ZoomView(QWidget* parent = nullptr);

    bool isFitted() const { return view_.isFitted(); }
    /// Screen pixels per pixel of the picture; 1 is 100 %.
    double zoom() const { return view_.scale() / view_.actualScale(); }
    /// How far it can be zoomed out.
    double leastZoom() const { return view_.leastScale() / view_.actualScale(); }
    bool hasPicture() const { return !picture_size_.isEmpty(); }
    QSize pictureSize() const { return picture_size_; }
    ViewPlace place() const { return view_.place(); }
    void setPlace(const ViewPlace& place);

    void fitToWindow();
    /// One pixel of the picture per screen pixel.
    void actualSize();
    /// As zoom() gives it; the middle stays in the middle.
    void setZoom(double zoom);
    void zoomIn();
    void zoomOut();

Q_SIGNALS:
    /// Zoomed, moved or resized.
    void viewChanged();

protected:
    const ViewTransform& view() const { return view_; }
    /// Sets another picture and fits it; an empty size for none.
    void setPictureSize(QSize size);
    void updateCursor(Qt::KeyboardModifiers modifiers);

    /// Whether dragging with these keys marks a rectangle instead of moving the picture.
    virtual bool marks(Qt::KeyboardModifiers modifiers) const = 0;
    /// A rectangle is being dragged, in coordinates of the widget.
    virtual void mark(const QRectF& rectangle) = 0;
    /// Pressed and released at the same place.
    virtual void clicked() = 0;

    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;

private:
    enum class Drag { None, Pressed, Moving, Marking };

    void takeSize();
    void zoomBy(double factor, QPointF fixed);
    void panBy(QPointF distance);
    bool takeGesture(QEvent* event);
    void moved();

    ViewTransform view_;
    QSize picture_size_;
    Drag drag_ = Drag::None;
    bool drag_marks_ = false;
    QPointF pressed_;
    QPointF last_;
};

} // namespace saccade::ui
