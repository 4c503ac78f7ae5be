#include "core/image/byte_reader.h"
#include "core/image/image_header.h"

#include <algorithm>

namespace saccade {
namespace {

bool isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

bool standsAlone(int marker) {
    return marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}

/// Position after the next marker's two bytes; other bytes before it are skipped, as decoders do.
std::size_t afterNextMarker(const ByteReader& file, std::size_t at) {
    for (;;) {
        const auto rest = file.part(at, file.size() - at);
        at += static_cast<std::size_t>(std::find(rest.begin(), rest.end(), 0xff) - rest.begin());
        while (file.u8(at) == 0xff)
            ++at;
        const int marker = file.u8(at++);
        if (marker != 0 && !(marker >= 0xd0 && marker <= 0xd7))
            return at;
    }
}

void readFrame(const ByteReader& file, std::size_t at, int marker, ImageHeader& header) {
    header.height = file.u16(at + 3);
    header.width = file.u16(at + 5);
    // A Huffman code has at least one bit, and the densest component one code for each block of 8x8 pixels.
    const bool huffman = marker <= 0xc2;
    header.pixels_per_byte = huffman ? 8 * 64 : 0;
}

} // namespace

/// ITU-T T.81, annex B: the segments before the first scan.
ImageHeader readJpegHeader(std::span<const std::uint8_t> bytes) {
    const ByteReader file(bytes, true);
    ImageHeader header{.kind = ImageKind::Jpeg};
    for (std::size_t at = 2;;) {
        at = afterNextMarker(file, at);
        const int marker = file.u8(at - 1);
        if (marker == 0xd9 || marker == 0xda) // end of the image, start of a scan
            return header;
        if (standsAlone(marker))
            continue;
        const std::size_t length = std::max(file.u16(at), 2U);
        const auto segment = file.part(at, length);
        if (isFrame(marker))
            readFrame(file, at, marker, header);
        if (marker == 0xe1 && file.startsWith("Exif", at + 2))
            header.orientation = exifOrientation(segment.subspan(2));
        at += length;
    }
}

} // namespace saccade
