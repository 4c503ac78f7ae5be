#pragma once

#include <cstdint>
#include <opencv2/core/mat.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace saccade {

/// A mask in COCO's run-length encoding: the lengths of runs down the columns, from left to right, beginning
/// with a run of zeros (which may be empty).
struct RunLengths {
    cv::Size size;
    std::vector<std::uint32_t> counts;
};

/// `mask`: CV_8UC1 [height, width]; non-zero pixels belong to the object.
RunLengths encodeRunLengths(const cv::Mat& mask);

/// CV_8UC1 [height, width], 255 on the object and 0 elsewhere; pixels after the last run are 0. Throws Error
/// if the runs cover more than the image or the image is implausibly large.
cv::Mat decodeRunLengths(const RunLengths& runs);

/// COCO's text form of the counts: each is written as its difference from the one two places before, in
/// groups of five bits with a continuation bit, starting at the character '0'.
std::string compressCounts(const std::vector<std::uint32_t>& counts);

/// Throws Error if the text is truncated, has other characters, or its runs add up to more than `area`.
std::vector<std::uint32_t> decompressCounts(std::string_view text, std::uint64_t area);

/// The "counts" text of a mask in COCO's compressed form.
std::string encodeRle(const cv::Mat& mask);

} // namespace saccade
