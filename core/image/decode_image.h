#pragma once

#include <opencv2/core/mat.hpp>

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace saccade {

struct DecodedImage {
    cv::Mat rgb;       ///< CV_8UC3, RGB, EXIF orientation applied, alpha blended over white
    cv::Size original; ///< size of the whole image after orientation; `rgb` is smaller if it was decoded at a
                       ///< reduced size
};

/// Images with more pixels are refused before memory is allocated for them.
inline constexpr std::int64_t maximum_pixels = 200'000'000;

/// Decodes JPEG, PNG, WebP, BMP or TIFF; 8 or 16 bit, grey, RGB(A) or CMYK. `enough_side`: if positive, a
/// codec that can do so may decode at a reduced size whose shorter side is still at least this many pixels.
/// Throws FileError for a missing, empty, truncated, oversized or non-image file.
DecodedImage decodeImage(const std::filesystem::path& path, int enough_side = 0);

/// The same from bytes in memory (a pasted or dropped image); `name` is used in error messages.
DecodedImage decodeImage(std::span<const std::uint8_t> bytes, const std::string& name, int enough_side = 0);

/// The original size that decodeImage() would give, without decoding. Throws FileError for a file that is
/// missing or not an image.
cv::Size imageSize(const std::filesystem::path& path);

/// The extensions of the supported formats, in small letters with their dot.
std::span<const std::string_view> imageExtensions();

/// Whether the extension is that of a supported format; the file is not opened.
bool isImageFile(const std::filesystem::path& path);

/// Whether the extension is that of a picture in a format that is not supported: GIF, HEIC, camera raw …
bool isForeignImageFile(const std::filesystem::path& path);

} // namespace saccade
