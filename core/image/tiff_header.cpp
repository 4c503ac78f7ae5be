#include "core/image/image_header.h"
#include "core/image/tiff_file.h"

#include "core/base/error.h"

namespace saccade {
namespace {

/// The most bytes that one byte of compressed data can stand for; 0 if no limit is known (fax codes).
int expansion(std::uint16_t compression) {
    switch (compression) {
    case COMPRESSION_NONE:
        return 1;
    case COMPRESSION_LZW:
        return 2731; // a 12-bit code for at most 4096 bytes
    case COMPRESSION_ADOBE_DEFLATE:
    case COMPRESSION_DEFLATE:
        return 1032; // 258 bytes in two bits
    case COMPRESSION_PACKBITS:
        return 64; // two bytes for at most 128
    default:
        return 0;
    }
}

void requireReadable(const TiffFile& file) {
    const std::uint16_t bits = file.field(TIFFTAG_BITSPERSAMPLE, 1);
    const std::uint16_t format = file.field(TIFFTAG_SAMPLEFORMAT, SAMPLEFORMAT_UINT);
    if (bits > 16 || (format != SAMPLEFORMAT_UINT && format != SAMPLEFORMAT_VOID))
        throw Error(say("has signed or floating-point pixels, or more than 16 bits per channel; such images "
                        "are not read"));
    if (bits == 16 && file.field(TIFFTAG_PHOTOMETRIC) == PHOTOMETRIC_SEPARATED)
        throw Error(say("has CMYK pixels of 16 bits; those of 8 bits are read"));
}

} // namespace

ImageHeader readTiffHeader(std::span<const std::uint8_t> bytes) {
    const TiffFile file(bytes);
    requireReadable(file);
    ImageHeader header{.kind = ImageKind::Tiff};
    header.width = file.longField(TIFFTAG_IMAGEWIDTH);
    header.height = file.longField(TIFFTAG_IMAGELENGTH);
    header.orientation = file.field(TIFFTAG_ORIENTATION, ORIENTATION_TOPLEFT);
    const int bits_per_pixel = file.field(TIFFTAG_BITSPERSAMPLE, 1) * file.field(TIFFTAG_SAMPLESPERPIXEL, 1);
    if (bits_per_pixel > 0)
        header.pixels_per_byte =
            8.0 * expansion(file.field(TIFFTAG_COMPRESSION, COMPRESSION_NONE)) / bits_per_pixel;
    return header;
}

} // namespace saccade
