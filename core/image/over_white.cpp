#include "core/image/codecs.h"

#include <opencv2/core.hpp>

#include <algorithm>

namespace saccade {

cv::Mat overWhite(const cv::Mat& rgba, bool premultiplied) {
    cv::Mat rgb(rgba.size(), CV_8UC3);
    for (int y = 0; y < rgba.rows; ++y) {
        const auto* from = rgba.ptr<cv::Vec4b>(y);
        auto* to = rgb.ptr<cv::Vec3b>(y);
        for (int x = 0; x < rgba.cols; ++x) {
            const int alpha = from[x][3];
            for (int c = 0; c < 3; ++c) {
                const int part = premultiplied ? from[x][c] : (from[x][c] * alpha + 127) / 255;
                to[x][c] = static_cast<std::uint8_t>(std::min(255, part + 255 - alpha));
            }
        }
    }
    return rgb;
}

} // namespace saccade
