#pragma once

#include <cstdint>
#include <opencv2/core/mat.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace saccade {

/// A mask as COCO writes it (run-length encoding): the lengths of runs down the columns, left to right,
/// beginning with a run of zeros (which may be empty).
struct RunLengths {
    cv::Size size;
    std::vector<std::uint32_t> counts;
};

/// `mask`: CV_8UC1 [height, width]; whatever is not 0 belongs to the object.
RunLengths encodeRunLengths(const cv::Mat& mask);

/// CV_8UC1 [height, width], 255 on the object and 0 elsewhere; pixels behind the last run are 0. Throws Error
/// when the runs cover more than the image or the image is absurdly large.
cv::Mat decodeRunLengths(const RunLengths& runs);

/// COCO's text form of the counts: each is written as its difference from the one two places before, in
/// groups of five bits with a continuation bit, from the character '0' on.
std::string compressCounts(const std::vector<std::uint32_t>& counts);

/// Throws Error when the text is broken off, has other characters, or its runs sum up to more than `area`.
std::vector<std::uint32_t> decompressCounts(std::string_view text, std::uint64_t area);

/// The "counts" text of a mask, as COCO's compressed form has it.
std::string encodeRle(const cv::Mat& mask);

} // namespace saccade
