#pragma once

#include "ui/caption/state/image_source.h"
#include "ui/common/task_thread.h"

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSize>

#include <vector>

namespace saccade::ui {

/// Small square pictures of images: the middle, cut out. They are made off the GUI thread when somebody asks
/// for them, the newest wish first, and kept while there is room.
class Thumbnails : public QObject {
    Q_OBJECT

public:
    static constexpr int side = 144; ///< pixels: 72 at a scale of 200 %

    explicit Thumbnails(QObject* parent = nullptr);

    /// Null when it is not there (yet) or the image is broken; asks for it in the first case.
    QPixmap get(quint64 id, const ImageSource& source);
    bool isBroken(quint64 id) const;
    /// Has it made anew when it is next asked for.
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

    QCache<quint64, QPixmap> kept_; ///< a null one stands for a broken image
    std::vector<Wish> wishes_;      ///< newest last
    quint64 making_ = 0;            ///< 0: none
    TaskThread tasks_{QStringLiteral("thumbnails"), 5};
};

} // namespace saccade::ui
