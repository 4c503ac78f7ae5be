#pragma once

#include <opencv2/core/mat.hpp>

namespace saccade {

/// What becomes of a region of an image.
enum class RegionEdit {
    Erase, ///< grey, as if nothing was there
    Blur,  ///< only its colours are left
    Fill   ///< what surrounds it grows into it
};

/// Blurred until things can no longer be told, only colours: Gaussian, deviation a fourteenth of the shorter
/// side. CV_8UC3 in and out.
cv::Mat strongBlur(const cv::Mat& rgb);

/// `first` where `weight` (CV_32F of the same size, 0…1) is 0, `second` where it is 1: CV_8UC3.
cv::Mat blended(const cv::Mat& first, const cv::Mat& second, const cv::Mat& weight);

/// A copy in which the region is edited. `rgb`: CV_8UC3; `region`: CV_8U of the same size, edited where it is
/// not 0. An empty region gives a plain copy.
cv::Mat editedRegion(const cv::Mat& rgb, const cv::Mat& region, RegionEdit edit);

} // namespace saccade
