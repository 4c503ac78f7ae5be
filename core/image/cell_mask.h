#pragma once

#include <opencv2/core/mat.hpp>

#include <span>
#include <vector>

namespace saccade {

/// The weights of the cells of an annotation grid, row-major, on the image of this size that the network saw:
/// CV_32F, each pixel the weight of its cell. `shift`: Geometry::grid_shift.
cv::Mat cellMask(std::span<const float> weights, cv::Size grid, cv::Size image, cv::Point2d shift);

/// The sum of the pixels in each cell, row-major. `pixels`: CV_32F.
std::vector<float> sumByCell(const cv::Mat& pixels, cv::Size grid, cv::Point2d shift);

} // namespace saccade
