#pragma once

#include "ui/caption/state/image_source.h"
#include "ui/common/task_thread.h"

#include <QImage>
#include <QObject>

namespace saccade::ui {

/// Decodes the shown image off the GUI thread: first at reduced size if the codec can, then completely.
class ImageLoader : public QObject {
    Q_OBJECT

public:
    /// Images with more pixels stay at reduced size.
    static constexpr qint64 maximum_pixels = 40'000'000;

    explicit ImageLoader(QObject* parent = nullptr) : QObject(parent) {}

    /// A newer load replaces an older one, which sends no more signals.
    void load(quint64 id, const ImageSource& source);
    void stop();

Q_SIGNALS:
    /// Once or twice per load, the second time larger. `original`: the size in the file, EXIF orientation
    /// applied; `whole`: `image` has that size.
    void loaded(quint64 id, const QImage& image, const QSize& original, bool whole);
    void failed(quint64 id, const QString& reason);

private:
    void run(const std::stop_token& stop, int round, quint64 id, const ImageSource& source);

    int round_ = 0; ///< counts the loads
    TaskThread tasks_{QStringLiteral("image loader")};
};

} // namespace saccade::ui
