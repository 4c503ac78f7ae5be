#include "ui/caption/canvas/unseen_label.h"

#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace saccade::ui {
namespace {

/// What is not seen of `shown`, at each of its sides.
std::array<QRectF, 4> unseenBands(const QRectF& shown, const QRectF& seen) {
    const double left = std::clamp(seen.left(), shown.left(), shown.right());
    const double right = std::clamp(seen.right(), shown.left(), shown.right());
    const double top = std::clamp(seen.top(), shown.top(), shown.bottom());
    const double bottom = std::clamp(seen.bottom(), shown.top(), shown.bottom());
    return {QRectF(shown.topLeft(), QPointF(left, shown.bottom())),
            QRectF(QPointF(right, shown.top()), shown.bottomRight()),
            QRectF(QPointF(left, shown.top()), QPointF(right, top)),
            QRectF(QPointF(left, bottom), QPointF(right, shown.bottom()))};
}

bool fitsInto(const QRectF& band, QSizeF size) {
    constexpr double beyond = spacing::small; // of the veil around the label
    return band.width() >= size.width() + 2 * beyond && band.height() >= size.height() + 2 * beyond;
}

} // namespace

std::vector<UnseenLabel> placeUnseenLabels(const QRectF& shown, const QRectF& seen, QSizeF text) {
    const QSizeF size = text + QSizeF(2 * spacing::normal, spacing::small);
    std::vector<UnseenLabel> labels;
    for (const QRectF& band : unseenBands(shown, seen)) {
        const bool across = fitsInto(band, size);
        if (!across && !fitsInto(band, size.transposed()))
            continue;
        QRectF place(QPointF(), across ? size : size.transposed());
        place.moveCenter(band.center());
        labels.push_back({place, !across});
    }
    return labels;
}

void paintUnseenLabel(QPainter& painter, const UnseenLabel& label, const QString& text) {
    painter.save();
    painter.translate(label.place.center());
    if (label.upwards)
        painter.rotate(-90);
    QRectF ground(QPointF(), label.upwards ? label.place.size().transposed() : label.place.size());
    ground.moveCenter({});
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 190)); // light letters are readable over any picture
    painter.drawRoundedRect(ground, spacing::small, spacing::small);
    painter.setPen(QColor(235, 235, 235));
    painter.drawText(ground, Qt::AlignCenter, text);
    painter.restore();
}

} // namespace saccade::ui
