#pragma once

#include "ui/caption/gallery/image_drop.h"
#include "ui/common/task_thread.h"

#include <QObject>
#include <QTimer>

#include <deque>

namespace saccade::ui {

/// Turns files and folders into images, off the GUI thread; folders as in searchImages(). Results arrive in
/// small parts, one per round of the event loop, so that a folder of a hundred thousand images does not block
/// the window.
class ImageFinder : public QObject {
    Q_OBJECT

public:
    explicit ImageFinder(QObject* parent = nullptr);

    /// Searches of several drops follow one another; each ends with one finished().
    void find(const ImageDrop& drop);
    /// Cancels all searches: nothing more is delivered, not even finished().
    void stop();

Q_SIGNALS:
    void found(const QVector<saccade::ui::ImageSource>& images);
    /// `problems`: one sentence for each thing that could not be used, those of the drop first.
    void finished(int images, const QStringList& problems);

private:
    struct Part {
        QVector<ImageSource> images;
        bool last = false;
        int total = 0;
        QStringList problems;
    };

    void queue(int round, const Part& part);
    void deliver();

    int round_ = 0; ///< counts the calls of stop(): parts of earlier searches are dropped
    std::deque<Part> waiting_;
    QTimer timer_;
    TaskThread tasks_{QStringLiteral("image finder")};
};

} // namespace saccade::ui
