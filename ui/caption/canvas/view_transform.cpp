#include "ui/caption/canvas/view_transform.h"

#include <algorithm>
#include <cmath>

namespace saccade::ui {
namespace {

/// One axis of an offset: an image that is smaller than the view is centred, a larger one fills it.
double kept(double offset, double length, double view) {
    return length <= view ? (view - length) / 2 : std::clamp(offset, view - length, 0.0);
}

} // namespace

void ViewTransform::setImage(QSizeF image) {
    image_ = image;
    fit();
}

void ViewTransform::setViewport(QSizeF viewport, double pixel_ratio) {
    const QSizeF growth = viewport - viewport_;
    viewport_ = viewport;
    pixel_ratio_ = pixel_ratio;
    if (fitted_) {
        fit();
    } else {
        offset_ += QPointF(growth.width(), growth.height()) / 2;
        keepInView();
    }
}

void ViewTransform::fit() {
    fitted_ = true;
    scale_ = fitScale();
    keepInView();
}

void ViewTransform::setScale(double scale, QPointF fixed) {
    constexpr double most = 32;
    const double fitting = fitScale();
    const double smallest = leastScale();
    const QPointF place = toImage(fixed);
    scale_ = std::clamp(scale, smallest, std::max(fitting, most * actualScale()));
    // Zoomed out to the limit, the whole image is visible: it then follows the window again.
    fitted_ = scale_ == fitting && smallest == fitting;
    offset_ = fixed - place * scale_;
    keepInView();
}

void ViewTransform::panBy(QPointF distance) {
    offset_ += distance;
    keepInView();
}

ViewPlace ViewTransform::place() const {
    return {fitted_, scale_, toImage(middle())};
}

void ViewTransform::setPlace(const ViewPlace& place) {
    if (place.fitted)
        return fit();
    setScale(place.scale, middle());
    offset_ = middle() - place.centre * scale_;
    keepInView();
}

bool ViewTransform::canPan() const {
    constexpr double half_pixel = 0.5;
    return image_.width() * scale_ > viewport_.width() + half_pixel ||
           image_.height() * scale_ > viewport_.height() + half_pixel;
}

QRectF ViewTransform::toView(const QRectF& image) const {
    return {toView(image.topLeft()), image.size() * scale_};
}

QRectF ViewTransform::frame() const {
    const auto snapped = [this](double place) { return std::round(place * pixel_ratio_) / pixel_ratio_; };
    const QPointF end = toView(QPointF(image_.width(), image_.height()));
    return {QPointF(snapped(offset_.x()), snapped(offset_.y())), QPointF(snapped(end.x()), snapped(end.y()))};
}

QRectF ViewTransform::visible() const {
    const QRectF view(toImage(QPointF(0, 0)), viewport_ / scale_);
    return view & QRectF(QPointF(0, 0), image_);
}

double ViewTransform::fitScale() const {
    if (image_.isEmpty() || viewport_.isEmpty())
        return 1;
    return std::min(viewport_.width() / image_.width(), viewport_.height() / image_.height());
}

void ViewTransform::keepInView() {
    offset_ = {kept(offset_.x(), image_.width() * scale_, viewport_.width()),
               kept(offset_.y(), image_.height() * scale_, viewport_.height())};
}

} // namespace saccade::ui
