#pragma once

#include "ui/caption/gallery/image_drop.h"
#include "ui/common/task_thread.h"

#include <QObject>
#include <QTimer>

#include <deque>

namespace saccade::ui {

/// Turns files and folders into images, off the GUI thread; folders as searchImages() does. What is found
/// arrives in small parts, one each round of the event loop, so that a folder of a hundred thousand images
/// stalls nothing.
class ImageFinder : public QObject {
    Q_OBJECT

public:
    explicit ImageFinder(QObject* parent = nullptr);

    /// Searches of several drops follow one another; each ends with one finished().
    void find(const ImageDrop& drop);
    /// Drops all searches: no more of them is delivered, finished() included.
    void stop();

Q_SIGNALS:
    void found(const QVector<saccade::ui::ImageSource>& images);
    /// `problems`: a sentence each for what could not be used, those of the drop first.
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
