#pragma once

#include "ui/caption/state/image_source.h"

#include <QImage>
#include <QStringList>
#include <QVector>

#include <filesystem>

class QMimeData;

namespace saccade::ui {

/// The content of a drag or the clipboard. Nothing has been opened yet: ImageFinder does that.
struct ImageDrop {
    QVector<std::filesystem::path> paths; ///< files and folders, absolute
    QVector<ImageSource> encoded;         ///< pixels as a PNG, JPEG …; unnamed if no name is known
    QVector<QImage> pixels;               ///< pixels in no encoded format
    QStringList problems;                 ///< one sentence for each thing that cannot be used

    bool isEmpty() const { return paths.isEmpty() && encoded.isEmpty() && pixels.isEmpty(); }
};

/// Whether readDrop() would return something. Fast: called while something is being dragged.
bool holdsImages(const QMimeData& data);

/// Local files take precedence over pixels, because they keep their name and are the full picture. Text
/// counts if it is a file:// URL or the absolute path of an existing file, one per line.
ImageDrop readDrop(const QMimeData& data);

} // namespace saccade::ui
