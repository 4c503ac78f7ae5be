#include "ui/caption/canvas/canvas_brush.h"

#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace saccade::ui {
namespace {

constexpr int longest_side = 512; // of the mask: finer than any grid, and quick to read
constexpr std::size_t strokes_kept = 50;
constexpr double tint_strength = 0.45;

} // namespace

CanvasBrush::CanvasBrush(QObject* parent) : QObject(parent) {}

void CanvasBrush::setImageSize(QSize original) {
    original_ = original;
    const QSize size = original.scaled(longest_side, longest_side, Qt::KeepAspectRatio).expandedTo({1, 1});
    mask_ = original.isEmpty() ? QImage() : QImage(size, QImage::Format_Alpha8);
    mask_.fill(Qt::transparent);
    before_.clear();
    pressed_.reset();
    Q_EMIT changed();
}

QPointF CanvasBrush::placed(QPointF original) const {
    return {original.x() * mask_.width() / original_.width(),
            original.y() * mask_.height() / original_.height()};
}

void CanvasBrush::remember() {
    if (before_.size() == strokes_kept)
        before_.erase(before_.begin());
    before_.push_back(mask_);
}

void CanvasBrush::press(QPointF at) {
    if (mask_.isNull())
        return;
    remember();
    if (replacing_ && mode_ != Mode::Erase)
        mask_.fill(Qt::transparent);
    pressed_ = last_ = at;
    if (mode_ != Mode::Box)
        line(at, at);
    Q_EMIT changed();
}

void CanvasBrush::drag(QPointF at) {
    if (!pressed_)
        return;
    if (mode_ == Mode::Box) {
        if (replacing_)
            mask_.fill(Qt::transparent);
        else
            mask_ = before_.back();
        box(*pressed_, at);
    } else {
        line(last_, at);
    }
    last_ = at;
    Q_EMIT changed();
}

void CanvasBrush::release() {
    if (!std::exchange(pressed_, std::nullopt))
        return;
    Q_EMIT ended();
}

void CanvasBrush::line(QPointF from, QPointF to) {
    QPainter painter(&mask_);
    painter.setRenderHint(QPainter::Antialiasing);
    if (mode_ == Mode::Erase)
        painter.setCompositionMode(QPainter::CompositionMode_Clear);
    const double width = size_ * std::min(mask_.width(), mask_.height());
    painter.setPen(QPen(Qt::black, width, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(placed(from), placed(to) + QPointF(0.01, 0)); // a line of no length is not drawn
}

void CanvasBrush::box(QPointF from, QPointF to) {
    QPainter painter(&mask_);
    painter.fillRect(QRectF(placed(from), placed(to)).normalized(), Qt::black);
}

bool CanvasBrush::isEmpty() const {
    for (int row = 0; row < mask_.height(); ++row) {
        const uchar* line = mask_.constScanLine(row);
        if (std::any_of(line, line + mask_.width(), [](uchar value) { return value > 0; }))
            return false;
    }
    return true;
}

void CanvasBrush::undo() {
    if (before_.empty())
        return;
    mask_ = std::move(before_.back());
    before_.pop_back();
    Q_EMIT changed();
    Q_EMIT ended();
}

void CanvasBrush::clear() {
    if (mask_.isNull() || isEmpty())
        return;
    remember();
    mask_.fill(Qt::transparent);
    Q_EMIT changed();
    Q_EMIT ended();
}

void CanvasBrush::setMask(const QImage& mask) {
    if (mask_.isNull() || mask.isNull())
        return;
    remember();
    mask_ = mask.size() == mask_.size()
                ? mask
                : mask.scaled(mask_.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                      .convertToFormat(QImage::Format_Alpha8);
    Q_EMIT changed();
    Q_EMIT ended();
}

double CanvasBrush::markedIn(const QRectF& original_pixels) const {
    if (mask_.isNull())
        return 0;
    const QRect whole =
        QRectF(placed(original_pixels.topLeft()), placed(original_pixels.bottomRight())).toRect();
    const QRect part = whole & mask_.rect();
    qint64 sum = 0;
    for (int row = part.top(); row <= part.bottom(); ++row) {
        const uchar* line = mask_.constScanLine(row);
        for (int column = part.left(); column <= part.right(); ++column)
            sum += line[column];
    }
    const double area = static_cast<double>(whole.width()) * whole.height();
    return area > 0 ? static_cast<double>(sum) / 255 / area : 0;
}

void CanvasBrush::paint(QPainter& painter, const QRectF& frame) const {
    if (mask_.isNull())
        return;
    QImage tint(mask_.size(), QImage::Format_ARGB32_Premultiplied);
    tint.fill(themeColour(ThemeColour::Accent));
    tint.setAlphaChannel(mask_);
    painter.save();
    painter.setOpacity(tint_strength);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(frame, tint);
    painter.restore();
}

} // namespace saccade::ui
