#include "core/image/region_edit.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace saccade {
namespace {

constexpr int erased_grey = 128;

/// What surrounds the region, grown into it from coarse to fine: each level of the pyramid holds the mean of
/// the known pixels below it, and a pixel that is not known takes that of the first level that knows it.
cv::Mat grownInto(const cv::Mat& rgb, const cv::Mat& region) {
    cv::Mat known, colours;
    cv::Mat(region == 0).convertTo(known, CV_32F, 1.0 / 255);
    rgb.convertTo(colours, CV_32F);
    cv::Mat known_in_three;
    cv::cvtColor(known, known_in_three, cv::COLOR_GRAY2BGR);
    colours = colours.mul(known_in_three);

    std::vector<cv::Mat> sums = {colours}, weights = {known};
    while (std::min(sums.back().rows, sums.back().cols) > 1) {
        cv::Mat sum, weight;
        cv::pyrDown(sums.back(), sum);
        cv::pyrDown(weights.back(), weight);
        sums.push_back(sum);
        weights.push_back(weight);
    }
    constexpr float little = 1e-3F;
    cv::Mat filled;
    for (std::size_t level = sums.size(); level-- > 0;) {
        cv::Mat own;
        cv::Mat divisor;
        cv::cvtColor(cv::max(weights[level], little), divisor, cv::COLOR_GRAY2BGR);
        cv::divide(sums[level], divisor, own);
        if (filled.empty()) {
            filled = own;
            continue;
        }
        cv::resize(filled, filled, own.size(), 0, 0, cv::INTER_LINEAR);
        own.copyTo(filled, weights[level] > 0.5);
    }
    cv::Mat result = rgb.clone(), bytes;
    filled.convertTo(bytes, CV_8U);
    bytes.copyTo(result, region);
    return result;
}

} // namespace

cv::Mat strongBlur(const cv::Mat& rgb) {
    const double deviation = std::max(1.0, std::min(rgb.rows, rgb.cols) / 14.0);
    cv::Mat blurred;
    cv::GaussianBlur(rgb, blurred, {}, deviation, deviation, cv::BORDER_REPLICATE);
    return blurred;
}

cv::Mat blended(const cv::Mat& first, const cv::Mat& second, const cv::Mat& weight) {
    cv::Mat result;
    cv::blendLinear(first, second, 1 - weight, weight, result);
    return result;
}

cv::Mat editedRegion(const cv::Mat& rgb, const cv::Mat& region, RegionEdit edit) {
    cv::Mat result = rgb.clone();
    if (cv::countNonZero(region) == 0)
        return result;
    switch (edit) {
    case RegionEdit::Erase:
        result.setTo(cv::Scalar::all(erased_grey), region);
        break;
    case RegionEdit::Blur:
        strongBlur(rgb).copyTo(result, region);
        break;
    case RegionEdit::Fill:
        result = grownInto(rgb, region);
        break;
    }
    return result;
}

} // namespace saccade
