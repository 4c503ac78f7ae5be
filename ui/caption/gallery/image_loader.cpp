#include "ui/caption/gallery/image_loader.h"

#include "ui/caption/gallery/decode_source.h"
#include "ui/common/convert.h"
#include "ui/common/engine_texts.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace saccade::ui {
namespace {

constexpr int quick_side = 1000; ///< pixels of the shorter side, enough to fill a window

qint64 pixelsOf(const cv::Size& size) {
    return qint64{size.width} * size.height;
}

/// The smallest reduction of the JPEG codec that keeps within the limit, as the side for decodeImage().
int boundedSide(const cv::Size& original) {
    for (const int factor : {1, 2, 4})
        if (pixelsOf(original) / factor / factor <= ImageLoader::maximum_pixels)
            return std::min(original.width, original.height) / factor;
    return std::min(original.width, original.height) / 8;
}

/// Images that no codec could decode at reduced size are scaled down afterwards.
cv::Mat bounded(const cv::Mat& rgb) {
    if (pixelsOf(rgb.size()) <= ImageLoader::maximum_pixels)
        return rgb;
    const double factor = std::sqrt(static_cast<double>(ImageLoader::maximum_pixels) /
                                    static_cast<double>(pixelsOf(rgb.size())));
    cv::Mat smaller;
    cv::resize(rgb, smaller, {}, factor, factor, cv::INTER_AREA);
    return smaller;
}

/// In the format that is fastest to paint.
QImage painted(const cv::Mat& rgb) {
    return toImage(bounded(rgb)).convertToFormat(QImage::Format_RGB32);
}

} // namespace

void ImageLoader::load(quint64 id, const ImageSource& source) {
    stop();
    tasks_.start(
        [this, round = round_, id, source](const std::stop_token& stop) { run(stop, round, id, source); });
}

void ImageLoader::stop() {
    ++round_;
    tasks_.stopAll();
}

void ImageLoader::run(const std::stop_token& stop, int round, quint64 id, const ImageSource& source) {
    const auto tell = [this, round](auto signal) {
        QMetaObject::invokeMethod(
            this,
            [this, round, signal] {
                if (round == round_)
                    signal();
            },
            Qt::QueuedConnection);
    };
    const auto tellImage = [&](const DecodedImage& decoded) {
        const QImage image = painted(decoded.rgb);
        const QSize original(decoded.original.width, decoded.original.height);
        tell([this, id, image, original] { Q_EMIT loaded(id, image, original, image.size() == original); });
    };
    bool shown = false;
    try {
        DecodedImage decoded = decodeSource(source, quick_side);
        tellImage(decoded);
        shown = true;
        const int side = boundedSide(decoded.original);
        if (stop.stop_requested() || std::min(decoded.rgb.rows, decoded.rgb.cols) >= side)
            return;
        decoded = {}; // freed before the large one is allocated
        tellImage(decodeSource(source, side));
    } catch (const std::exception& error) {
        // If only the large image fails, the small one stays.
        if (!shown)
            tell([this, id, reason = engineText(error)] { Q_EMIT failed(id, reason); });
    }
}

} // namespace saccade::ui
