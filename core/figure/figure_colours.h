#pragma once

#include <opencv2/core/types.hpp>

namespace saccade {

// Of attention sheets and animations; RGB.
inline const cv::Scalar paper(252, 252, 250);
inline const cv::Scalar ink(32, 33, 36);
inline const cv::Scalar soft_ink(104, 107, 114);
inline const cv::Scalar accent(43, 103, 176);

} // namespace saccade
