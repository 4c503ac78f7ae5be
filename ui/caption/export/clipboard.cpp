#include "ui/caption/export/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QString>

namespace saccade::ui {

void copyImage(const QImage& image) {
    if (!image.isNull())
        QGuiApplication::clipboard()->setImage(image);
}

void copyCaption(const QString& caption) {
    if (!caption.isEmpty())
        QGuiApplication::clipboard()->setText(caption);
}

} // namespace saccade::ui
