#pragma once

#include <opencv2/core/mat.hpp>

#include <cstdint>
#include <vector>

namespace saccade {

/// An image in few colours.
struct IndexedImage {
    std::vector<cv::Vec3b> palette; ///< red first; unused ones are black
    cv::Mat indices;                ///< CV_8U
};

/// Reduces CV_8UC3 pixels (red first) to a palette made for them, with the errors spread to the neighbours
/// (Floyd and Steinberg 1976) so that smooth skies do not fall into bands. `colours` is a power of two,
/// 2…256.
IndexedImage indexed(const cv::Mat& rgb, int colours);

} // namespace saccade
