#include "ui/common/heat_swatch.h"

#include "ui/common/convert.h"

#include <opencv2/imgproc.hpp>

namespace saccade::ui {
namespace {

cv::Mat outlined(cv::Size size) {
    const cv::Mat grey(size, CV_8UC3, cv::Scalar::all(150));
    cv::Mat heat = cv::Mat::zeros(size, CV_32F);
    cv::ellipse(heat, cv::Point(size.width / 2, size.height / 2),
                cv::Size(size.width / 4, size.height * 2 / 7), 0, 0, 360, cv::Scalar(1), cv::FILLED);
    HeatOptions options;
    options.style = HeatStyle::Outline;
    options.share = 1;
    return paintHeat(grey, heat, {}, options);
}

} // namespace

QImage heatSwatch(HeatStyle style, QSize size, double pixel_ratio) {
    const QSize pixels = (QSizeF(size) * pixel_ratio).toSize().expandedTo({1, 1});
    const cv::Size target(pixels.width(), pixels.height());
    QImage swatch = toImage(style == HeatStyle::Outline ? outlined(target) : heatBar(target, style));
    swatch.setDevicePixelRatio(pixel_ratio);
    return swatch;
}

} // namespace saccade::ui
