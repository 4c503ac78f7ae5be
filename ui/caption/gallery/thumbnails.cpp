#include "ui/caption/gallery/thumbnails.h"

#include "ui/caption/gallery/decode_source.h"
#include "ui/common/convert.h"
#include "ui/common/engine_texts.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace saccade::ui {
namespace {

constexpr int kept_kilobytes = 64 * 1024;
constexpr std::size_t most_wishes = 200; ///< more than any screen shows; older ones have been scrolled away

/// The largest square in the middle.
cv::Mat middle(const cv::Mat& rgb) {
    const int side = std::min(rgb.cols, rgb.rows);
    return rgb(cv::Rect((rgb.cols - side) / 2, (rgb.rows - side) / 2, side, side));
}

QImage thumbnailOf(const cv::Mat& rgb) {
    const cv::Mat square = middle(rgb);
    cv::Mat small;
    cv::resize(square, small, {Thumbnails::side, Thumbnails::side}, 0, 0,
               square.cols > Thumbnails::side ? cv::INTER_AREA : cv::INTER_LINEAR);
    return toImage(small).convertToFormat(QImage::Format_RGB32);
}

QString whatIsWrong(const std::exception& error) {
    if (const auto* in_file = dynamic_cast<const FileError*>(&error))
        return engineText(in_file->problem().message);
    return engineText(error);
}

} // namespace

Thumbnails::Thumbnails(QObject* parent) : QObject(parent), kept_(kept_kilobytes) {}

QPixmap Thumbnails::get(quint64 id, const ImageSource& source) {
    if (const QPixmap* pixmap = kept_.object(id))
        return *pixmap;
    if (id == making_)
        return {};
    std::erase_if(wishes_, [id](const Wish& wish) { return wish.id == id; });
    wishes_.push_back({id, source});
    if (wishes_.size() > most_wishes)
        wishes_.erase(wishes_.begin());
    makeNext();
    return {};
}

bool Thumbnails::isBroken(quint64 id) const {
    const QPixmap* pixmap = kept_.object(id);
    return pixmap && pixmap->isNull();
}

void Thumbnails::forget(quint64 id) {
    kept_.remove(id);
}

void Thumbnails::makeNext() {
    if (making_ != 0 || wishes_.empty())
        return;
    const Wish wish = std::move(wishes_.back());
    wishes_.pop_back();
    making_ = wish.id;
    tasks_.start([this, wish](const std::stop_token&) {
        QImage image;
        QSize original;
        QString reason;
        try {
            const DecodedImage decoded = decodeSource(wish.source, side);
            image = thumbnailOf(decoded.rgb);
            original = {decoded.original.width, decoded.original.height};
        } catch (const std::exception& error) {
            reason = whatIsWrong(error);
        }
        const auto tell = [this, id = wish.id, image, original, reason] {
            making_ = 0;
            keep(id, image);
            makeNext();
            if (image.isNull())
                Q_EMIT failed(id, reason);
            else
                Q_EMIT made(id, original);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

void Thumbnails::keep(quint64 id, const QImage& image) {
    const auto kilobytes = static_cast<int>(image.sizeInBytes() / 1024);
    kept_.insert(id, new QPixmap(QPixmap::fromImage(image)), std::max(1, kilobytes)); // the cache owns it
}

} // namespace saccade::ui
