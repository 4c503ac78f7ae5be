#pragma once

#include "ui/caption/state/image_source.h"
#include "ui/common/task_thread.h"

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSize>

#include <vector>

namespace saccade::ui {

/// Small square pictures of images: the middle, cut out. They are made off the GUI thread on demand, the
/// newest request first, and cached while there is room.
class Thumbnails : public QObject {
    Q_OBJECT

public:
    static constexpr int side = 144; ///< pixels: 72 at a scale of 200 %

    explicit Thumbnails(QObject* parent = nullptr);

    /// Null if it is not there (yet) or the image is broken; requests it in the first case.
    QPixmap get(quint64 id, const ImageSource& source);
    bool isBroken(quint64 id) const;
    /// Has it made again at the next request.
    void forget(quint64 id);

Q_SIGNALS:
    /// `original`: the image's own size.
    void made(quint64 id, const QSize& original);
    void failed(quint64 id, const QString& reason);

private:
    struct Wish {
        quint64 id = 0;
        ImageSource source;
    };

    void makeNext();
    void keep(quint64 id, const QImage& image);

    QCache<quint64, QPixmap> kept_; ///< a null one means a broken image
    std::vector<Wish> wishes_;      ///< newest last
    quint64 making_ = 0;            ///< 0: none
    TaskThread tasks_{QStringLiteral("thumbnails"), 5};
};

} // namespace saccade::ui
