#include "ui/evaluation/image_preview.h"

#include "core/image/decode_image.h"
#include "ui/common/convert.h"
#include "ui/common/engine_texts.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace saccade::ui {
namespace {

/// Enough for the panel on a screen at 200 %.
constexpr int maximum_side = 1000;

QImage readImage(const std::filesystem::path& file) {
    const QImage whole = toImage(decodeImage(file, maximum_side / 2).rgb);
    return whole.scaled(whole.size().boundedTo({maximum_side, maximum_side}), Qt::KeepAspectRatio,
                        Qt::SmoothTransformation);
}

} // namespace

ImagePreview::ImagePreview(QWidget* parent)
    : QWidget(parent), thread_(QStringLiteral("evaluation preview"), 5) {
    setAccessibleName(tr("The chosen image"));
    setToolTip(tr("Double click opens the image on the caption page."));
    setMinimumHeight(6 * fontMetrics().height());
}

QSize ImagePreview::sizeHint() const {
    return {20 * fontMetrics().height(), 13 * fontMetrics().height()};
}

void ImagePreview::setFile(const std::filesystem::path& file) {
    if (file == file_)
        return;
    file_ = file;
    loading_.request_stop();
    if (file.empty())
        return display(file, {}, {});
    loading_ = thread_.start([this, file](const std::stop_token&) {
        QImage image;
        QString error;
        try {
            image = readImage(file);
        } catch (const std::exception& exception) {
            error = engineText(exception);
        }
        QMetaObject::invokeMethod(this, [this, file, image, error] { display(file, image, error); });
    });
}

void ImagePreview::display(const std::filesystem::path& file, const QImage& image, const QString& error) {
    if (file != file_)
        return; // another has been chosen meanwhile
    image_ = image;
    error_ = error;
    update();
}

void ImagePreview::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (image_.isNull()) {
        painter.setPen(themeColour(ThemeColour::Muted));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, error_);
        return;
    }
    const QSize room = image_.size().scaled(size(), Qt::KeepAspectRatio);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRect(QPoint((width() - room.width()) / 2, (height() - room.height()) / 2), room),
                      image_);
}

void ImagePreview::mouseDoubleClickEvent(QMouseEvent*) {
    if (!file_.empty())
        Q_EMIT doubleClicked();
}

} // namespace saccade::ui
