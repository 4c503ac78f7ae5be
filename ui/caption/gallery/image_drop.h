#pragma once

#include "ui/caption/state/image_source.h"

#include <QImage>
#include <QStringList>
#include <QVector>

#include <filesystem>

class QMimeData;

namespace saccade::ui {

/// What a drag or the clipboard holds. Nothing of it was opened yet: ImageFinder does that.
struct ImageDrop {
    QVector<std::filesystem::path> paths; ///< files and folders, absolute
    QVector<ImageSource> encoded;         ///< pixels as a PNG, JPEG …; without a name where none is known
    QVector<QImage> pixels;               ///< pixels that come as nothing else
    QStringList problems;                 ///< a sentence for what cannot be used

    bool isEmpty() const { return paths.isEmpty() && encoded.isEmpty() && pixels.isEmpty(); }
};

/// Whether readDrop() would have something to give or to say. Quick: asked while something is dragged about.
bool holdsImages(const QMimeData& data);

/// Local files go before pixels, for they keep their name and are the whole picture. Text counts where it is
/// a file:// URL or the absolute path of something that exists, one a line.
ImageDrop readDrop(const QMimeData& data);

} // namespace saccade::ui
