#pragma once

#include "core/base/error.h"

#include <opencv2/core/mat.hpp>

#include <cstdint>
#include <span>
#include <string>

namespace saccade {

/// The decoder of each format. Returns the pixels as stored, before the orientation is applied: CV_8UC3, RGB,
/// transparency blended over white. Throws Error, worded to follow the file's name, also if a part of the
/// picture is missing. Complaints of the libraries become that error; they print nothing.

/// `factor`: 1, 2, 4 or 8; each side is divided by it and rounded up.
cv::Mat decodeJpeg(std::span<const std::uint8_t> bytes, int factor);
cv::Mat decodePng(std::span<const std::uint8_t> bytes);
cv::Mat decodeTiff(std::span<const std::uint8_t> bytes);
cv::Mat decodeBmp(std::span<const std::uint8_t> bytes);
cv::Mat decodeWebP(std::span<const std::uint8_t> bytes);

/// Blends RGBA over white. `premultiplied`: the colours are already multiplied by alpha.
cv::Mat overWhite(const cv::Mat& rgba, bool premultiplied = false);

/// `reason`: the library's message, in English; may be empty.
inline Error undecodable(const std::string& reason) {
    return Error(reason.empty() ? say("cannot be decoded: it is damaged or of an unusual kind")
                                : say("cannot be decoded: it is damaged or of an unusual kind (%1)", reason));
}

} // namespace saccade
