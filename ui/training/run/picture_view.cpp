#include "ui/training/run/picture_view.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace saccade::ui {

void PictureView::setImage(const QImage& image) {
    image_ = image;
    text_.clear();
    update();
}

void PictureView::setText(const QString& text) {
    image_ = {};
    text_ = text;
    update();
}

void PictureView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (image_.isNull()) {
        painter.setPen(themeColour(ThemeColour::Muted));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, text_);
        return;
    }
    QRect place(QPoint(), image_.size().scaled(size(), Qt::KeepAspectRatio));
    place.moveCenter(rect().center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, image_);
}

} // namespace saccade::ui
