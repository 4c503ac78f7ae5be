#include "ui/caption/canvas/attention_layer.h"

#include "core/base/error.h"
#include "ui/caption/state/caption_state.h"

#include <QPainter>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace saccade::ui {
namespace {

/// A geometry in which a part of the image is the whole image.
Geometry within(const Geometry& geometry, QRect part) {
    Geometry result = geometry;
    result.original = {part.width(), part.height()};
    result.region -= cv::Point2d(part.x(), part.y());
    return result;
}

cv::Mat viewOf(QImage& image) {
    return {image.height(), image.width(), CV_8UC4, image.bits(),
            static_cast<std::size_t>(image.bytesPerLine())};
}

/// CV_8UC3, RGB: the part of the image at the target size.
cv::Mat cutOut(const ImagePyramid& image, const cv::Size& original, QRect part, QSize target) {
    const double scale = static_cast<double>(target.width()) / part.width();
    const QImage& level = image.level(scale * original.width / image.size().width());
    const double across = static_cast<double>(level.width()) / original.width;
    const double down = static_cast<double>(level.height()) / original.height;
    QImage cut(target, QImage::Format_RGB32);
    cut.fill(Qt::white);
    QPainter painter(&cut);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(
        QRectF(QPointF(0, 0), QSizeF(target)), level,
        QRectF(part.x() * across, part.y() * down, part.width() * across, part.height() * down));
    painter.end();
    cv::Mat rgb;
    cv::cvtColor(viewOf(cut), rgb, cv::COLOR_BGRA2RGB);
    return rgb;
}

/// The outline in a part is that of the whole map, computed at a size that is both fast and fine enough.
double outlineOf(const AttentionOverlay& overlay) {
    constexpr double longest = 400;
    const cv::Size original = overlay.geometry.original;
    const double scale = longest / std::max(original.width, original.height);
    const cv::Size size(std::max(1, static_cast<int>(original.width * scale)),
                        std::max(1, static_cast<int>(original.height * scale)));
    return attendedThreshold(attentionOnImage(overlay.attention, overlay.options.map, overlay.geometry, size,
                                              overlay.options.interpolation),
                             overlay.options.share);
}

} // namespace

double AttentionOverlay::evenWeight() const {
    return 1.0 / (static_cast<double>(attention.rows) * attention.columns);
}

std::optional<double> AttentionOverlay::weightAt(QPointF original_pixel) const {
    if (!seen().contains(original_pixel))
        return std::nullopt;
    const QPoint pixel(static_cast<int>(std::floor(original_pixel.x())),
                       static_cast<int>(std::floor(original_pixel.y())));
    const cv::Mat value = attentionOnImage(
        attention, options.map, within(geometry, QRect(pixel, QSize(1, 1))), {1, 1}, options.interpolation);
    return value.at<float>(0, 0);
}

QRectF AttentionOverlay::seen() const {
    const cv::Rect2d& region = geometry.region;
    return QRectF(region.x, region.y, region.width, region.height) &
           QRectF(0, 0, geometry.original.width, geometry.original.height);
}

std::optional<AttentionOverlay> shownOverlay(const CaptionState& state) {
    const auto& words = state.words();
    const int index = state.shownWord();
    const Geometry& given = state.result().geometry;
    if (index < 0 || index >= static_cast<int>(words.size()) || state.image().isNull() ||
        given.original.empty() || !(given.region.width > 0 && given.region.height > 0))
        return std::nullopt;
    const auto at = static_cast<std::size_t>(index);
    AttentionOverlay overlay{words[at].attention, given, {}, state.heat()};
    const double across = static_cast<double>(state.originalSize().width()) / given.original.width;
    const double down = static_cast<double>(state.originalSize().height()) / given.original.height;
    const cv::Rect2d region = given.region;
    overlay.geometry.original = {state.originalSize().width(), state.originalSize().height()};
    overlay.geometry.region = {region.x * across, region.y * down, region.width * across,
                               region.height * down};
    try {
        attentionGrid(overlay.attention, overlay.options.map); // a range can be computed without checking it
        overlay.range = heatRange(words, at, overlay.options);
    } catch (const Error&) {
        return std::nullopt; // a word without a valid map is shown as the image alone
    }
    return overlay;
}

AttentionLayer paintLayer(const ImagePyramid& image, const AttentionOverlay& overlay, QRect part,
                          QSize target) {
    try {
        const cv::Mat heat =
            attentionOnImage(overlay.attention, overlay.options.map, within(overlay.geometry, part),
                             {target.width(), target.height()}, overlay.options.interpolation);
        HeatRange range = overlay.range;
        if (overlay.options.style == HeatStyle::Outline)
            range.outline = outlineOf(overlay);
        const cv::Mat painted =
            paintHeat(cutOut(image, overlay.geometry.original, part, target), heat, range, overlay.options);
        QImage pixels(target, QImage::Format_RGB32);
        cv::Mat view = viewOf(pixels);
        cv::cvtColor(painted, view, cv::COLOR_RGB2BGRA);
        return {part, pixels};
    } catch (const std::exception&) {
        return {part, {}};
    }
}

} // namespace saccade::ui
