#pragma once

#include "ui/caption/image_source.h"

#include <QSize>
#include <QString>

namespace saccade::ui {

enum class GalleryState { Waiting, Running, Done, Failed };

/// An image of the gallery.
struct GalleryEntry {
    quint64 id = 0;
    ImageSource source;
    GalleryState state = GalleryState::Waiting;
    QString caption; ///< the last one that was made; stays while it is made again
    QString reason;  ///< why it failed, worded to follow the name: "is truncated"
    QSize size;      ///< pixels of the image, once that is known
};

struct GalleryCounts {
    int waiting = 0;
    int running = 0;
    int done = 0;
    int failed = 0;

    int total() const { return waiting + running + done + failed; }
    int unfinished() const { return waiting + running; }
    int& of(GalleryState state);
};

/// "waiting", "captioned" …, as it stands behind a name.
QString stateText(GalleryState state);
/// All there is to know of it, in one line.
QString accessibleText(const GalleryEntry& entry);
/// The same with its path and size, as rich text, which is wrapped.
QString toolTipText(const GalleryEntry& entry);

} // namespace saccade::ui
