#pragma once

#include "core/base/random.h"

#include <opencv2/core/mat.hpp>

#include <string>
#include <vector>

namespace saccade {

/// Random changes to an image before a training step.
struct AugmentOptions {
    bool crop = true;   ///< a random part of at least 70 % of the area, scaled back to the full size
    bool colour = true; ///< brightness, contrast and saturation by up to 20 %
    bool flip = false;  ///< mirrored with probability one half; only if mayFlip() allows it
};

/// The result of augmentation.
struct AugmentedImage {
    cv::Mat rgb;                    ///< CV_8UC3, of the same size
    cv::Rect2d part = {0, 0, 1, 1}; ///< the part that is shown, as shares of the sides
    bool mirrored = false;          ///< that part, left to right
};

/// A changed copy of `rgb` (CV_8UC3). The same state of `random` gives the same image.
AugmentedImage augment(const cv::Mat& rgb, const AugmentOptions& options, Random& random);

/// Whether captions stay true when their image is mirrored: no word begins with "left" or "right" (leftmost,
/// right-hand, rightward …).
bool mayFlip(const std::vector<std::string>& captions);

} // namespace saccade
