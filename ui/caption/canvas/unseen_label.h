#pragma once

#include <QRectF>
#include <QSizeF>

#include <vector>

class QPainter;
class QString;

namespace saccade::ui {

/// A name on the part of an image that the network did not see.
struct UnseenLabel {
    QRectF place; ///< of the text with its ground
    bool upwards = false;
};

/// Where a text of a size fits beside, above or below what was seen, along each side; empty where there is no
/// room. `shown`: the part of the image in sight. All in the coordinates of the view.
std::vector<UnseenLabel> placeUnseenLabels(const QRectF& shown, const QRectF& seen, QSizeF text);

void paintUnseenLabel(QPainter& painter, const UnseenLabel& label, const QString& text);

} // namespace saccade::ui
