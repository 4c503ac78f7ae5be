#include "core/figure/heat_map.h"

#include "core/base/error.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace saccade {
namespace {

/// CV_32F in 0…1.
cv::Mat strength(const cv::Mat& heat, const HeatRange& range) {
    if (!(range.ceiling > range.floor))
        return cv::Mat::zeros(heat.size(), CV_32F);
    const cv::Mat scaled = (heat - range.floor) / (range.ceiling - range.floor);
    return cv::min(cv::max(scaled, 0.0), 1.0);
}

/// Calls `paint(pixel, strength)` for every pixel of a copy of `rgb`.
template <typename Paint>
cv::Mat painted(const cv::Mat& rgb, const cv::Mat& strengths, Paint paint) {
    cv::Mat result = rgb.clone();
    for (int y = 0; y < rgb.rows; ++y) {
        auto* pixel = result.ptr<cv::Vec3b>(y);
        const auto* value = strengths.ptr<float>(y);
        for (int x = 0; x < rgb.cols; ++x)
            pixel[x] = paint(cv::Vec3f(pixel[x]), value[x]);
    }
    return result;
}

float luma(const cv::Vec3f& rgb) {
    return 0.299F * rgb[0] + 0.587F * rgb[1] + 0.114F * rgb[2];
}

cv::Vec3b rounded(const cv::Vec3f& colour) {
    return {cv::saturate_cast<std::uint8_t>(colour[0]), cv::saturate_cast<std::uint8_t>(colour[1]),
            cv::saturate_cast<std::uint8_t>(colour[2])};
}

cv::Mat paintBright(const cv::Mat& rgb, const cv::Mat& strengths) {
    const cv::Vec3f white = cv::Vec3f::all(255);
    return painted(rgb, strengths, [&](const cv::Vec3f& pixel, float value) {
        const cv::Vec3f grey = cv::Vec3f::all(luma(pixel));
        const float colour = 0.25F + 0.75F * value;
        const cv::Vec3f dimmed = (pixel * colour + grey * (1 - colour)) * (0.42F + 0.58F * value);
        const float veil = 0.38F * value;
        return rounded(dimmed * (1 - veil) + white * veil);
    });
}

cv::Mat paintColours(const cv::Mat& rgb, const cv::Mat& strengths, int colour_map) {
    cv::Mat ramp(1, 256, CV_8U);
    for (int i = 0; i < 256; ++i)
        ramp.at<std::uint8_t>(i) = static_cast<std::uint8_t>(i);
    cv::Mat colours;
    cv::applyColorMap(ramp, colours, colour_map);
    cv::cvtColor(colours, colours, cv::COLOR_BGR2RGB);
    return painted(rgb, strengths, [&](const cv::Vec3f& pixel, float value) {
        const cv::Vec3f colour = colours.at<cv::Vec3b>(static_cast<int>(std::lround(value * 255)));
        return rounded(colour * 0.62F + cv::Vec3f::all(luma(pixel)) * 0.38F);
    });
}

cv::Mat paintOutline(const cv::Mat& rgb, const cv::Mat& inside) {
    cv::Mat strengths;
    inside.convertTo(strengths, CV_32F, 1.0 / 255);
    cv::Mat result = painted(rgb, strengths, [](const cv::Vec3f& pixel, float value) {
        return value > 0 ? rounded(pixel)
                         : rounded((pixel * 0.5F + cv::Vec3f::all(luma(pixel)) * 0.5F) * 0.6F);
    });
    std::vector<std::vector<cv::Point>> outlines;
    cv::findContours(inside, outlines, cv::RETR_LIST, cv::CHAIN_APPROX_NONE);
    const int width = std::max(1, (rgb.cols + rgb.rows) / 300);
    cv::drawContours(result, outlines, -1, cv::Scalar(30, 30, 30), 2 * width + 1, cv::LINE_AA);
    cv::drawContours(result, outlines, -1, cv::Scalar(255, 214, 64), width, cv::LINE_AA);
    return result;
}

} // namespace

cv::Mat paintHeat(const cv::Mat& rgb, const cv::Mat& heat, const HeatRange& range,
                  const HeatOptions& options) {
    if (rgb.type() != CV_8UC3 || heat.type() != CV_32F || rgb.size() != heat.size())
        throw Error(say("An attention map can only be painted over a colour image of its own size."));
    switch (options.style) {
    case HeatStyle::Bright:
        return paintBright(rgb, strength(heat, range));
    case HeatStyle::Viridis:
        return paintColours(rgb, strength(heat, range), cv::COLORMAP_VIRIDIS);
    case HeatStyle::Inferno:
        return paintColours(rgb, strength(heat, range), cv::COLORMAP_INFERNO);
    case HeatStyle::Outline:
        return paintOutline(rgb, range.outline > 0 ? cv::Mat(heat >= range.outline)
                                                   : attendedRegion(heat, options.share));
    }
    return rgb.clone();
}

cv::Mat heatBar(cv::Size size, HeatStyle style) {
    cv::Mat ramp(size, CV_32F);
    for (int x = 0; x < size.width; ++x)
        ramp.col(x).setTo(static_cast<double>(x) / std::max(1, size.width - 1));
    const cv::Mat grey(size, CV_8UC3, cv::Scalar::all(150));
    HeatOptions options;
    options.style = style == HeatStyle::Outline ? HeatStyle::Bright : style;
    return paintHeat(grey, ramp, {0, 1}, options);
}

} // namespace saccade
