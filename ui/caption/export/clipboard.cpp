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

void copyText(const QString& text) {
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace saccade::ui
