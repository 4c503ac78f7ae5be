#pragma once

#include <opencv2/core/mat.hpp>

#include <string>

namespace saccade {

/// The "counts" text of a mask, as COCO's compressed form has it: run lengths down the columns, left to
/// right, beginning with zeros. `mask`: CV_8UC1 [height, width]; whatever is not 0 belongs to the object.
std::string encodeRle(const cv::Mat& mask);

} // namespace saccade
