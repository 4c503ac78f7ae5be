#pragma once

#include <opencv2/core/mat.hpp>

#include <cstdint>
#include <vector>

namespace saccade {

/// An image with few colours.
struct IndexedImage {
    std::vector<cv::Vec3b> palette; ///< RGB; unused ones are black
    cv::Mat indices;                ///< CV_8U
};

/// Reduces CV_8UC3 pixels (RGB) to a palette made for them. Errors are spread to the neighbouring pixels
/// (Floyd and Steinberg 1976), which avoids bands in smooth areas such as skies. `colours` is a power of two,
/// 2…256.
IndexedImage indexed(const cv::Mat& rgb, int colours);

} // namespace saccade
