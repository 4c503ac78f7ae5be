#include "ui/caption/canvas/zoom_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>

#include <cmath>
#include <utility>

namespace saccade::ui {
namespace {

constexpr double zoom_step = 1.25;

} // namespace

ZoomView::ZoomView(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    grabGesture(Qt::PinchGesture);
}

void ZoomView::fitToWindow() {
    view_.fit();
    moved();
}

void ZoomView::actualSize() {
    setZoom(1);
}

void ZoomView::setZoom(double zoom) {
    view_.setScale(zoom * view_.actualScale(), QRectF(rect()).center());
    moved();
}

void ZoomView::setPlace(const ViewPlace& place) {
    view_.setPlace(place);
    moved();
}

void ZoomView::zoomIn() {
    zoomBy(zoom_step, QRectF(rect()).center());
}

void ZoomView::zoomOut() {
    zoomBy(1 / zoom_step, QRectF(rect()).center());
}

void ZoomView::setPictureSize(QSize size) {
    picture_size_ = size;
    view_.setImage(size);
    moved();
}

void ZoomView::updateCursor(Qt::KeyboardModifiers modifiers) {
    if (drag_ == Drag::Moving && view_.canPan())
        setCursor(Qt::ClosedHandCursor);
    else if (!picture_size_.isEmpty() && (drag_ == Drag::Marking || marks(modifiers)))
        setCursor(Qt::CrossCursor);
    else if (!picture_size_.isEmpty() && view_.canPan())
        setCursor(Qt::OpenHandCursor);
    else
        unsetCursor();
}

void ZoomView::takeSize() {
    view_.setViewport(size(), devicePixelRatioF());
    moved();
}

void ZoomView::zoomBy(double factor, QPointF fixed) {
    if (picture_size_.isEmpty())
        return;
    view_.setScale(view_.scale() * factor, fixed);
    moved();
}

void ZoomView::panBy(QPointF distance) {
    view_.panBy(distance);
    moved();
}

void ZoomView::moved() {
    updateCursor(QApplication::keyboardModifiers());
    update();
    Q_EMIT viewChanged();
}

bool ZoomView::takeGesture(QEvent* event) {
    if (event->type() == QEvent::NativeGesture) {
        const auto* native = static_cast<QNativeGestureEvent*>(event);
        if (native->gestureType() != Qt::ZoomNativeGesture)
            return false;
        zoomBy(1 + native->value(), native->position());
        return true;
    }
    const auto* pinch =
        static_cast<QPinchGesture*>(static_cast<QGestureEvent*>(event)->gesture(Qt::PinchGesture));
    if (!pinch)
        return false;
    zoomBy(pinch->scaleFactor(), mapFromGlobal(pinch->hotSpot()));
    return true;
}

bool ZoomView::event(QEvent* event) {
    if ((event->type() == QEvent::NativeGesture || event->type() == QEvent::Gesture) && takeGesture(event))
        return true;
    if (event->type() == QEvent::Show || event->type() == QEvent::ScreenChangeInternal)
        takeSize(); // the pixel ratio may have changed
    return QWidget::event(event);
}

void ZoomView::resizeEvent(QResizeEvent*) {
    takeSize();
}

void ZoomView::wheelEvent(QWheelEvent* event) {
    if (event->angleDelta().y() != 0)
        zoomBy(std::pow(zoom_step, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void ZoomView::mousePressEvent(QMouseEvent* event) {
    const bool left = event->button() == Qt::LeftButton;
    if (picture_size_.isEmpty() || !(left || event->button() == Qt::MiddleButton)) {
        event->ignore();
        return;
    }
    drag_ = Drag::Pressed;
    drag_marks_ = left && marks(event->modifiers());
    pressed_ = last_ = event->position();
}

void ZoomView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF position = event->position();
    if (drag_ == Drag::Pressed &&
        (position - pressed_).manhattanLength() >= QApplication::startDragDistance())
        drag_ = drag_marks_ ? Drag::Marking : Drag::Moving;
    if (drag_ == Drag::Marking)
        mark(QRectF(pressed_, position).normalized());
    if (drag_ == Drag::Moving)
        panBy(position - std::exchange(last_, position));
    else
        updateCursor(event->modifiers());
}

void ZoomView::mouseReleaseEvent(QMouseEvent* event) {
    const Drag ended = std::exchange(drag_, Drag::None);
    if (ended == Drag::Pressed && event->button() == Qt::LeftButton)
        clicked();
    updateCursor(event->modifiers());
}

void ZoomView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        fitToWindow();
}

void ZoomView::keyPressEvent(QKeyEvent* event) {
    const QPointF step(width() / 10.0, height() / 10.0);
    const bool pans = event->modifiers().testFlag(Qt::ControlModifier) && view_.canPan();
    if (pans && event->key() == Qt::Key_Left)
        panBy({step.x(), 0});
    else if (pans && event->key() == Qt::Key_Right)
        panBy({-step.x(), 0});
    else if (pans && event->key() == Qt::Key_Up)
        panBy({0, step.y()});
    else if (pans && event->key() == Qt::Key_Down)
        panBy({0, -step.y()});
    else
        QWidget::keyPressEvent(event);
    updateCursor(event->modifiers());
}

void ZoomView::keyReleaseEvent(QKeyEvent* event) {
    updateCursor(event->modifiers());
    QWidget::keyReleaseEvent(event);
}

} // namespace saccade::ui
