#pragma once

#include "core/image/geometry.h"

#include <opencv2/core/mat.hpp>

#include <string>

namespace saccade {

/// How an image of any aspect ratio becomes the input of the encoder: a square, or a rectangle like the
/// image.
enum class Fit {
    Crop,    ///< the shorter side is scaled to the square, the middle is kept
    Stretch, ///< both sides are scaled to the square
    Pad,     ///< the longer side is scaled to the square, the rest is filled with grey
    Whole,   ///< scaled to a rectangle that is hardly larger than it, the rest is filled with grey
};

std::string fitName(Fit fit);
/// Throws Error naming the known fits.
Fit fitFromName(const std::string& name);

struct PreprocessOptions {
    int size = 224; ///< pixels per side of the square; a whole image has at most as many pixels in all
    Fit fit = Fit::Crop;
};

struct PreprocessedImage {
    cv::Mat rgb; ///< CV_8UC3 of inputSize(), continuous; the encoder does the normalisation
    Geometry geometry;
};

/// The pixels that the encoder is given of an image of this size. Images can only be a batch if they agree in
/// it. That of a whole image has sides that are multiples of 32, as encoders need, and of all such with no
/// more pixels than the square the one in which the image is largest; so less than 32 pixels are filled with
/// grey, along one side, unless the image is longer than 32 pixels can show.
cv::Size inputSize(cv::Size original, const PreprocessOptions& options);

/// The input's position on an image of this size.
Geometry inputGeometry(cv::Size original, const PreprocessOptions& options);

/// `rgb` is CV_8UC3 of any size (possibly decoded at a reduced size); `original` is the size before that
/// reduction.
PreprocessedImage preprocess(const cv::Mat& rgb, cv::Size original, const PreprocessOptions& options);

} // namespace saccade
