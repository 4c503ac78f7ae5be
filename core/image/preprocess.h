#pragma once

#include "core/image/geometry.h"

#include <opencv2/core/mat.hpp>

#include <string>

namespace saccade {

/// How an image of any aspect ratio becomes the square input of the encoder.
enum class Fit {
    Crop,    ///< the shorter side is scaled to the square, the middle is kept
    Stretch, ///< both sides are scaled to the square
    Pad,     ///< the longer side is scaled to the square, the rest is filled with grey
};

std::string fitName(Fit fit);
/// Throws Error naming the known fits.
Fit fitFromName(const std::string& name);

struct PreprocessOptions {
    int size = 224; ///< pixels per side of the square
    Fit fit = Fit::Crop;
};

struct PreprocessedImage {
    cv::Mat rgb; ///< CV_8UC3 [size, size], continuous; the encoder does the normalisation
    Geometry geometry;
};

/// The square's position on an image of this size.
Geometry squareGeometry(cv::Size original, const PreprocessOptions& options);

/// `rgb` is CV_8UC3 of any size (possibly decoded at a reduced size); `original` is the size before that
/// reduction.
PreprocessedImage preprocess(const cv::Mat& rgb, cv::Size original, const PreprocessOptions& options);

} // namespace saccade
