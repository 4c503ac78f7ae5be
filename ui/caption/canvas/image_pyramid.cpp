#include "ui/caption/canvas/image_pyramid.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace saccade::ui {
namespace {

/// The image at half size, smoothed; 32 bits per pixel.
QImage halved(const QImage& image) {
    QImage half((image.width() + 1) / 2, (image.height() + 1) / 2, image.format());
    const cv::Mat from(image.height(), image.width(), CV_8UC4, const_cast<uchar*>(image.constBits()),
                       static_cast<std::size_t>(image.bytesPerLine()));
    cv::Mat to(half.height(), half.width(), CV_8UC4, half.bits(),
               static_cast<std::size_t>(half.bytesPerLine()));
    cv::resize(from, to, to.size(), 0, 0, cv::INTER_AREA);
    return half;
}

} // namespace

ImagePyramid ImagePyramid::build(const QImage& image) {
    constexpr int least = 256; // pixels of the longer side; smaller levels have no benefit
    ImagePyramid pyramid(image.convertToFormat(QImage::Format_RGB32));
    while (std::max(pyramid.levels_.back().width(), pyramid.levels_.back().height()) > least)
        pyramid.levels_.push_back(halved(pyramid.levels_.back()));
    return pyramid;
}

const QImage& ImagePyramid::level(double scale) const {
    qsizetype index = 0;
    while (index + 1 < levels_.size() && levels_[index + 1].width() >= scale * levels_.front().width())
        ++index;
    return levels_[index];
}

} // namespace saccade::ui
