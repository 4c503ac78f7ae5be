#include "core/image/codecs.h"

#include <opencv2/core.hpp>
#include <opencv2/core/utils/logger.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace saccade {
namespace {

/// A BMP whose alpha is zero everywhere does not mean a picture that cannot be seen.
bool isBlankAlpha(const cv::Mat& bgra) {
    cv::Mat alpha;
    cv::extractChannel(bgra, alpha, 3);
    return cv::countNonZero(alpha) == 0;
}

} // namespace

cv::Mat decodeByOpenCv(std::span<const std::uint8_t> bytes, const ImageHeader& header) {
    // What OpenCV would log of a broken file is in the exception.
    static const auto earlier_level = cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
    static_cast<void>(earlier_level);
    const bool bmp = header.kind == ImageKind::Bmp;
    const int flags =
        bmp && !header.alpha ? cv::IMREAD_COLOR | cv::IMREAD_IGNORE_ORIENTATION : cv::IMREAD_UNCHANGED;
    const cv::Mat file(1, static_cast<int>(bytes.size()), CV_8U, const_cast<std::uint8_t*>(bytes.data()));
    const cv::Mat stored = cv::imdecode(file, flags);
    if (stored.empty())
        throw undecodable("");
    if (stored.depth() != CV_8U)
        throw Error("has a pixel format that is not read");
    if (stored.channels() == 4 && !(bmp && isBlankAlpha(stored))) {
        cv::Mat rgba;
        cv::cvtColor(stored, rgba, cv::COLOR_BGRA2RGBA);
        return overWhite(rgba);
    }
    constexpr int by_channels[] = {cv::COLOR_GRAY2RGB, -1, cv::COLOR_BGR2RGB, cv::COLOR_BGRA2RGB};
    cv::Mat rgb;
    cv::cvtColor(stored, rgb, by_channels[stored.channels() - 1]);
    return rgb;
}

} // namespace saccade
