#pragma once

#include <opencv2/core/mat.hpp>

#include <filesystem>

namespace saccade {

/// Writes CV_8UC3 (RGB) pixels in the format that the name ends in, completely or not at all. Throws
/// FileError for a format that OpenCV cannot write, and where the file cannot be written.
void writeImage(const cv::Mat& rgb, const std::filesystem::path& file);

} // namespace saccade
