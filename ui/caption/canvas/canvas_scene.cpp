#include "ui/caption/canvas/canvas_scene.h"

#include "core/figure/veil.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace saccade::ui {
namespace {

void drawLayer(QPainter& painter, const QRectF& place, const QImage& pixels) {
    if (!pixels.isNull())
        painter.drawImage(place, pixels);
}

/// A line that is visible on any image: light over a dark and wider one.
void drawOutline(QPainter& painter, const QRectF& place, const QColor& colour, double width) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 150), width + 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(place);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(place);
}

} // namespace

void CanvasScene::paint(QPainter& painter) const {
    if (image.isNull())
        return;
    painter.save();
    painter.setClipRect(clip & frame, Qt::IntersectClip);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    paintImage(painter);
    paintLayers(painter);
    paintUnseen(painter);
    paintRegion(painter);
    painter.restore();
}

QRectF CanvasScene::placed(const QRectF& original_pixels) const {
    const double across = frame.width() / original.width();
    const double down = frame.height() / original.height();
    return {frame.x() + original_pixels.x() * across, frame.y() + original_pixels.y() * down,
            original_pixels.width() * across, original_pixels.height() * down};
}

void CanvasScene::paintImage(QPainter& painter) const {
    const double device = painter.deviceTransform().m11();
    const QImage& level = image.level(frame.width() * device / image.size().width());
    painter.drawImage(frame, level);
}

void CanvasScene::paintLayers(QPainter& painter) const {
    // The two layers have weights 1 - t and t and are both blended over the image with one opacity.
    double above = 0;
    std::vector<double> alphas(layers.size());
    for (std::size_t i = layers.size(); i-- > 0;) {
        const double share = opacity * layers[i].weight;
        alphas[i] = above < 1 ? share / (1 - above) : 0;
        above += share;
    }
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const FadingLayers& layer = layers[i];
        painter.save();
        painter.setOpacity(alphas[i]);
        painter.setClipRect(placed(layer.seen), Qt::IntersectClip);
        const QRectF fine = layer.detail.isNull() ? QRectF() : placed(QRectF(layer.detail.part));
        if (!fine.contains(clip & frame)) {
            painter.save();
            if (!fine.isEmpty()) {
                QPainterPath around;
                around.addRect(frame);
                around.addRect(fine & frame);
                painter.setClipPath(around, Qt::IntersectClip);
            }
            drawLayer(painter, placed(QRectF(layer.whole.part)), layer.whole.pixels);
            painter.restore();
        }
        if (!fine.isEmpty()) {
            painter.setClipRect(fine, Qt::IntersectClip);
            drawLayer(painter, fine, layer.detail.pixels);
        }
        painter.restore();
    }
}

void CanvasScene::paintUnseen(QPainter& painter) const {
    for (const FadingLayers& layer : layers) {
        const QRectF seen = placed(layer.seen);
        if (seen.adjusted(-1, -1, 1, 1).contains(frame))
            continue;
        QPainterPath around;
        around.addRect(frame);
        around.addRect(seen);
        painter.save();
        painter.setOpacity(layer.weight * opacity);
        painter.fillPath(around, QColor::fromRgbF(0, 0, 0, static_cast<float>(veil_strength)));
        paintHatching(painter, around);
        painter.setPen(QPen(QColor::fromRgbF(1, 1, 1, static_cast<float>(veil_line_strength)), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(seen.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.restore();
    }
}

/// Moves with the image when it is moved.
void CanvasScene::paintHatching(QPainter& painter, const QPainterPath& around) const {
    const QRectF visible = clip & frame;
    const Hatching hatching = Hatching::ofPicture(visible.width(), visible.height());
    painter.save();
    painter.setClipPath(around, Qt::IntersectClip);
    painter.setPen(QPen(QColor::fromRgbF(1, 1, 1, static_cast<float>(veil_hatch_strength)), hatching.width));
    const double corner = frame.x() + frame.y() + hatching.spacing / 2;
    const double first = std::ceil((visible.x() + visible.y() - corner) / hatching.spacing);
    for (double sum = corner + first * hatching.spacing; sum < visible.right() + visible.bottom();
         sum += hatching.spacing)
        painter.drawLine(QPointF(sum - visible.bottom(), visible.bottom()),
                         QPointF(sum - visible.top(), visible.top()));
    painter.restore();
}

void CanvasScene::paintRegion(QPainter& painter) const {
    if (region)
        drawOutline(painter, placed(*region), QColor(143, 193, 255), 2);
}

QImage CanvasSnapshot::render(double scale) const {
    const QSize pixels = (size * scale).toSize().expandedTo({1, 1});
    QImage result(pixels, QImage::Format_RGB32);
    result.fill(Qt::white);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, QRectF(QPointF(0, 0), QSizeF(pixels)));
    return result;
}

void CanvasSnapshot::paint(QPainter& painter, const QRectF& target, double density) const {
    if (isNull() || visible.isEmpty())
        return;
    const double across = target.width() / visible.width();
    const double down = target.height() / visible.height();
    CanvasScene scene{image, original, {}, target, {}, opacity, region};
    scene.frame = {target.x() - visible.x() * across, target.y() - visible.y() * down,
                   original.width() * across, original.height() * down};
    if (overlay) {
        const QRect part = visible.toAlignedRect() & QRect(QPoint(0, 0), original);
        const QSize size_of_part =
            QSizeF(part.width() * across * density, part.height() * down * density).toSize();
        scene.layers.push_back(
            {paintLayer(image, *overlay, part, size_of_part.expandedTo({1, 1})), {}, overlay->seen(), 1});
    }
    scene.paint(painter);
}

} // namespace saccade::ui
