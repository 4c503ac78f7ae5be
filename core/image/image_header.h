#pragma once

#include "core/base/message.h"

#include <cstdint>
#include <span>

namespace saccade {

inline constexpr MessageText<> not_an_image =
    marked("is not an image (JPEG, PNG, WebP, BMP and TIFF are read)");

enum class ImageKind { Jpeg, Png, WebP, Bmp, Tiff };

/// What must be known about an image file before a codec may allocate memory for it.
struct ImageHeader {
    ImageKind kind = ImageKind::Jpeg;
    std::int64_t width = 0; ///< pixels, as stored: before the orientation is applied
    std::int64_t height = 0;
    int orientation = 1; ///< EXIF (TIFF) orientation, 1…8
    double pixels_per_byte =
        0; ///< the most pixels that a byte of this file can stand for; 0: no limit is known
};

/// Reads what comes before the pixels. Throws Error with the reason, worded to follow the file's name: "is
/// truncated", "is not an image …".
ImageHeader readImageHeader(std::span<const std::uint8_t> bytes);

/// The same for each format; `bytes` begin with its signature.
ImageHeader readJpegHeader(std::span<const std::uint8_t> bytes);
ImageHeader readPngHeader(std::span<const std::uint8_t> bytes);
ImageHeader readWebPHeader(std::span<const std::uint8_t> bytes);
ImageHeader readBmpHeader(std::span<const std::uint8_t> bytes);
ImageHeader readTiffHeader(std::span<const std::uint8_t> bytes);

/// The orientation in an EXIF block, with or without its "Exif" mark; 1 if there is none or the block is
/// malformed.
int exifOrientation(std::span<const std::uint8_t> exif);

} // namespace saccade
