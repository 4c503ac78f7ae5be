#pragma once

#include <opencv2/core/mat.hpp>

#include <span>
#include <vector>

namespace saccade {

/// The weights of the cells of an annotation grid, row-major, on the square that the network saw: CV_32F
/// [side, side], each pixel the weight of its cell. `shift`: Geometry::grid_shift.
cv::Mat cellMask(std::span<const float> weights, cv::Size grid, int side, double shift);

/// The sum of the pixels in each cell, row-major. `pixels`: CV_32F, square.
std::vector<float> sumByCell(const cv::Mat& pixels, cv::Size grid, double shift);

} // namespace saccade
