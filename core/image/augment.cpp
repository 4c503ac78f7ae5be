#include "core/image/augment.h"

#include "core/base/error.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cctype>
#include <cmath>

namespace saccade {
namespace {

constexpr double least_area = 0.7;
constexpr double maximum_aspect = 1.15; // relative to the image; a wider crop distorts what captions name
constexpr double jitter = 0.2;

cv::Rect randomPart(const cv::Mat& rgb, Random& random) {
    const double area = random.uniform(least_area, 1);
    const double aspect = std::exp(random.uniform(-1, 1) * std::log(maximum_aspect));
    const double across = random.uniform();
    const double down = random.uniform();
    // Rounded up, so that the part is never smaller than promised. If one side does not fit, the other
    // becomes longer.
    double width = std::min(1.0, std::sqrt(area * aspect));
    const double height = std::min(1.0, area / width);
    width = std::min(1.0, area / height);
    const int columns = std::min(rgb.cols, static_cast<int>(std::ceil(width * rgb.cols)));
    const int rows = std::min(rgb.rows, static_cast<int>(std::ceil(height * rgb.rows)));
    return {static_cast<int>(across * (rgb.cols - columns + 1)),
            static_cast<int>(down * (rgb.rows - rows + 1)), columns, rows};
}

void crop(AugmentedImage& image, const cv::Rect& part) {
    const cv::Size size = image.rgb.size();
    image.part = {static_cast<double>(part.x) / size.width, static_cast<double>(part.y) / size.height,
                  static_cast<double>(part.width) / size.width,
                  static_cast<double>(part.height) / size.height};
    cv::Mat scaled;
    cv::resize(image.rgb(part), scaled, size, 0, 0, cv::INTER_LINEAR);
    image.rgb = scaled;
}

/// Brightness scales the image, contrast its distance from the mean grey, saturation its distance from each
/// pixel's own grey. All three are one matrix applied to the colour and its offset.
cv::Mat jitterColour(const cv::Mat& rgb, Random& random) {
    const double brightness = random.uniform(1 - jitter, 1 + jitter);
    const double contrast = random.uniform(1 - jitter, 1 + jitter);
    const double saturation = random.uniform(1 - jitter, 1 + jitter);
    const cv::Vec3d luma(0.299, 0.587, 0.114); // ITU-R BT.601
    const cv::Scalar mean = cv::mean(rgb);
    const double grey = luma[0] * mean[0] + luma[1] * mean[1] + luma[2] * mean[2];

    cv::Matx34d matrix;
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column)
            matrix(row, column) =
                brightness * contrast * ((row == column ? saturation : 0) + (1 - saturation) * luma[column]);
        matrix(row, 3) = brightness * (1 - contrast) * grey;
    }
    cv::Mat result;
    cv::transform(rgb, result, matrix);
    return result;
}

bool tellsSides(const std::string& word) {
    return word.starts_with("left") || word.starts_with("right");
}

} // namespace

AugmentedImage augment(const cv::Mat& rgb, const AugmentOptions& options, Random& random) {
    if (rgb.empty() || rgb.type() != CV_8UC3)
        throw Error(say("The image to augment must have three channels of 8 bits."));
    AugmentedImage result{.rgb = rgb.clone()};
    if (options.crop)
        crop(result, randomPart(rgb, random));
    if (options.colour)
        result.rgb = jitterColour(result.rgb, random);
    if (options.flip && random.chance(0.5)) {
        cv::flip(result.rgb, result.rgb, 1);
        result.mirrored = true;
    }
    return result;
}

bool mayFlip(const std::vector<std::string>& captions) {
    for (const std::string& caption : captions) {
        std::string word;
        for (const char letter : caption + ' ') {
            if (std::isalpha(static_cast<unsigned char>(letter))) {
                word += static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
                continue;
            }
            if (tellsSides(word))
                return false;
            word.clear();
        }
    }
    return true;
}

} // namespace saccade
