#include "core/image/codecs.h"

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace saccade {

/// libwebp prints nothing, so it can be used through OpenCV.
cv::Mat decodeWebP(std::span<const std::uint8_t> bytes) {
    const cv::Mat file(1, static_cast<int>(bytes.size()), CV_8U, const_cast<std::uint8_t*>(bytes.data()));
    const cv::Mat stored = cv::imdecode(file, cv::IMREAD_UNCHANGED);
    if (stored.type() != CV_8UC3 && stored.type() != CV_8UC4)
        throw undecodable("");
    const bool alpha = stored.channels() == 4;
    cv::Mat pixels;
    cv::cvtColor(stored, pixels, alpha ? cv::COLOR_BGRA2RGBA : cv::COLOR_BGR2RGB);
    return alpha ? overWhite(pixels) : pixels;
}

} // namespace saccade
