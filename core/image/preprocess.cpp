#include "core/image/preprocess.h"

#include "core/base/error.h"
#include "core/base/nearest_name.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace saccade {
namespace {

const cv::Scalar padding_grey = cv::Scalar::all(128);
constexpr int unit = 32; ///< pixels, of which the sides of a whole image are multiples

/// Averages over the area along sides that shrink, interpolates along those that grow.
cv::Mat resized(const cv::Mat& rgb, cv::Size size) {
    const cv::Size shrunk(std::min(size.width, rgb.cols), std::min(size.height, rgb.rows));
    cv::Mat result;
    cv::resize(rgb, result, shrunk, 0, 0, cv::INTER_AREA);
    if (shrunk != size)
        cv::resize(result, result, size, 0, 0, cv::INTER_LINEAR);
    return result;
}

/// How many units of width and height a whole image takes. Whole numbers, so that none is lost to rounding.
cv::Size unitsOf(cv::Size image, int most) {
    cv::Size best;
    double largest = 0;
    for (int rows = 1; rows <= most; ++rows) {
        const int columns = most / rows;
        const double across = static_cast<double>(columns) / image.width;
        const double down = static_cast<double>(rows) / image.height;
        if (std::min(across, down) <= largest)
            continue;
        largest = std::min(across, down);
        const auto needed = [](int units, int along, int other) {
            return static_cast<int>((std::int64_t{units} * other + along - 1) / along);
        };
        best = std::int64_t{columns} * image.height <= std::int64_t{rows} * image.width
                   ? cv::Size(columns, needed(columns, image.width, image.height))
                   : cv::Size(needed(rows, image.height, image.width), rows);
    }
    return best;
}

/// The part of an image that is scaled to the input.
cv::Rect sourceRectangle(cv::Size image, Fit fit) {
    if (fit != Fit::Crop)
        return {0, 0, image.width, image.height};
    const int side = std::min(image.width, image.height);
    return {(image.width - side) / 2, (image.height - side) / 2, side, side};
}

/// Where that part is placed in the input.
cv::Rect targetRectangle(cv::Size image, cv::Size input, Fit fit) {
    if (fit == Fit::Crop || fit == Fit::Stretch)
        return {{0, 0}, input};
    const double scale = std::min(static_cast<double>(input.width) / image.width,
                                  static_cast<double>(input.height) / image.height);
    const auto scaled = [scale](int side, int most) {
        return std::clamp(static_cast<int>(std::lround(side * scale)), 1, most);
    };
    const int width = scaled(image.width, input.width);
    const int height = scaled(image.height, input.height);
    return {(input.width - width) / 2, (input.height - height) / 2, width, height};
}

/// One axis of the region in original pixels: the input extends from `-target_start` to `size -
/// target_start` of the pixels that the source was scaled to.
void fitAxis(double& start, double& length, double to_original, int source_start, int source_length,
             int target_start, int target_length, int size) {
    const double source_per_target = static_cast<double>(source_length) / target_length;
    start = (source_start - target_start * source_per_target) * to_original;
    length = size * source_per_target * to_original;
}

/// `image`: the size that was decoded, possibly a reduced one.
Geometry geometryOf(cv::Size image, cv::Size original, const PreprocessOptions& options) {
    const cv::Size input = inputSize(original, options);
    const cv::Rect source = sourceRectangle(image, options.fit);
    const cv::Rect target = targetRectangle(image, input, options.fit);
    Geometry geometry;
    geometry.original = original;
    cv::Rect2d& region = geometry.region;
    fitAxis(region.x, region.width, static_cast<double>(original.width) / image.width, source.x, source.width,
            target.x, target.width, input.width);
    fitAxis(region.y, region.height, static_cast<double>(original.height) / image.height, source.y,
            source.height, target.y, target.height, input.height);
    return geometry;
}

void require(bool rule, const Message& sentence) {
    if (!rule)
        throw Error(sentence);
}

} // namespace

std::string fitName(Fit fit) {
    switch (fit) {
    case Fit::Crop:
        return "crop";
    case Fit::Stretch:
        return "stretch";
    case Fit::Pad:
        return "pad";
    case Fit::Whole:
        return "whole";
    }
    return {};
}

Fit fitFromName(const std::string& name) {
    std::vector<std::string> known;
    for (const Fit fit : {Fit::Crop, Fit::Stretch, Fit::Pad, Fit::Whole}) {
        if (name == fitName(fit))
            return fit;
        known.push_back(fitName(fit));
    }
    throw Error(unknownName(say("fit"), name, known));
}

cv::Size inputSize(cv::Size original, const PreprocessOptions& options) {
    if (options.fit != Fit::Whole || original.empty())
        return {options.size, options.size};
    const int units = std::max(1, options.size / unit);
    return unitsOf(original, units * units) * unit;
}

Geometry inputGeometry(cv::Size original, const PreprocessOptions& options) {
    return geometryOf(original, original, options);
}

PreprocessedImage preprocess(const cv::Mat& rgb, cv::Size original, const PreprocessOptions& options) {
    require(!rgb.empty() && rgb.type() == CV_8UC3,
            say("The image to prepare must have three channels of 8 bits."));
    require(original.width > 0 && original.height > 0,
            say("The original size of the image must be positive."));
    require(options.size >= 32 && options.size <= 1024,
            say("The image size must be between 32 and 1024 pixels."));

    const cv::Size input = inputSize(original, options);
    const cv::Rect target = targetRectangle(rgb.size(), input, options.fit);
    PreprocessedImage result;
    result.rgb = cv::Mat(input, CV_8UC3, padding_grey);
    resized(rgb(sourceRectangle(rgb.size(), options.fit)), target.size()).copyTo(result.rgb(target));
    result.geometry = geometryOf(rgb.size(), original, options);
    return result;
}

} // namespace saccade
