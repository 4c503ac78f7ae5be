#pragma once

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <filesystem>
#include <memory>
#include <vector>

namespace saccade::test {

inline std::unique_ptr<QMimeData> filesToDrop(const std::vector<std::filesystem::path>& paths) {
    auto data = std::make_unique<QMimeData>();
    QList<QUrl> urls;
    for (const std::filesystem::path& path : paths)
        urls.append(QUrl::fromLocalFile(QString::fromStdString(path.string())));
    data->setUrls(urls);
    return data;
}

/// Drags over the middle of a widget and lets go, as a file manager does. False when the widget does not want
/// it.
inline bool dropOn(QWidget& widget, const QMimeData& data) {
    const QPoint middle = widget.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent drop(QPointF(middle), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &drop);
    return drop.isAccepted();
}

} // namespace saccade::test
