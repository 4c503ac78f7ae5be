#pragma once

#include "ui/caption/state/image_source.h"

#include <QSize>
#include <QString>

namespace saccade::ui {

/// Stopped: it is not captioned before somebody asks for it again.
enum class GalleryState { Waiting, Running, Stopped, Done, Failed };

/// An image in the gallery.
struct GalleryEntry {
    quint64 id = 0;
    ImageSource source;
    GalleryState state = GalleryState::Waiting;
    QString caption; ///< the last one; stays until a new one arrives
    QString doubts;  ///< why that caption should be taken with care; empty if the model is sure
    QString reason;  ///< why it failed, worded to follow the name: "is truncated"
    QSize size;      ///< pixels of the image, once known

    /// Captioned, but the model is unsure.
    bool isUnsure() const { return state == GalleryState::Done && !doubts.isEmpty(); }
};

struct GalleryCounts {
    int waiting = 0;
    int running = 0;
    int stopped = 0;
    int done = 0;
    int failed = 0;
    int unsure = 0; ///< of those that are done

    bool operator==(const GalleryCounts&) const = default;
    int total() const { return unfinished() + done + failed; }
    int underWay() const { return waiting + running; }
    int unfinished() const { return underWay() + stopped; }
    void add(const GalleryEntry& entry, int count = 1);
    void remove(const GalleryEntry& entry) { add(entry, -1); }
};

/// "waiting", "captioned" …, to follow a name.
QString stateText(GalleryState state);
/// All information about it, on one line.
QString accessibleText(const GalleryEntry& entry);
/// The same with its path and size, as rich text, so that it wraps.
QString toolTipText(const GalleryEntry& entry);

} // namespace saccade::ui
