#include "core/image/image_header.h"

#include "core/image/byte_reader.h"
#include "core/image/foreign_kind.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace saccade {
namespace {

using namespace std::string_view_literals;

/// Deflate never packs more than this many bytes into one (RFC 1951: 258 bytes in two bits).
constexpr double deflate_limit = 1032;

bool isTiff(const ByteReader& file) {
    return file.startsWith("II*\0"sv) || file.startsWith("MM\0*"sv) || // 43: BigTIFF
           file.startsWith("II+\0"sv) || file.startsWith("MM\0+"sv);
}

} // namespace

ImageHeader readImageHeader(std::span<const std::uint8_t> bytes) {
    const ByteReader file(bytes);
    if (file.startsWith("\xff\xd8\xff"))
        return readJpegHeader(bytes);
    if (file.startsWith("\x89PNG\r\n\x1a\n"))
        return readPngHeader(bytes);
    if (file.startsWith("RIFF") && file.startsWith("WEBP", 8))
        return readWebPHeader(bytes);
    if (isTiff(file))
        return readTiffHeader(bytes);
    if (file.startsWith("BM"))
        return readBmpHeader(bytes);
    if (const std::optional<MessageText<>> kind = foreignKind(bytes))
        throw Error(say("is %1; JPEG, PNG, WebP, BMP and TIFF are read", say(*kind)));
    throw Error(say(not_an_image));
}

/// PNG specification, 3rd edition, sections 5.3 and 11.2.
ImageHeader readPngHeader(std::span<const std::uint8_t> bytes) {
    const ByteReader file(bytes, true);
    ImageHeader header{.kind = ImageKind::Png};
    file.part(0, 33); // signature and IHDR
    if (!file.startsWith("IHDR", 12))
        throw Error(say("is damaged: its header is missing"));
    header.width = file.u32(16);
    header.height = file.u32(20);
    const int bits = file.u8(24);
    const int colour = file.u8(25);
    const int channels = colour == 2 ? 3 : colour == 4 ? 2 : colour == 6 ? 4 : 1;
    header.pixels_per_byte = 8 * deflate_limit / std::max(1, bits * channels);
    // As far as the file is intact: truncation after the pixels does no harm.
    for (std::size_t at = 8; file.size() - at >= 12 && !file.startsWith("IEND", at + 4);) {
        const std::size_t length = file.u32(at);
        if (length > file.size() - at - 12)
            break;
        if (file.startsWith("eXIf", at + 4))
            header.orientation = exifOrientation(file.part(at + 8, length));
        at += 12 + length;
    }
    return header;
}

/// RFC 9649 (WebP container), RFC 6386 section 9.1 (the size in a VP8 frame).
ImageHeader readWebPHeader(std::span<const std::uint8_t> bytes) {
    const ByteReader whole(bytes);
    ImageHeader header{.kind = ImageKind::WebP};
    const ByteReader file(whole.part(0, std::size_t{whole.u32(4)} + 8));
    for (std::size_t at = 12; at + 8 <= file.size();) {
        const std::size_t length = file.u32(at + 4);
        const std::size_t start = at + 8;
        const auto content = file.part(start, length);
        if (file.startsWith("ANIM", at))
            throw Error(say("is an animated WebP image; only still images can be read"));
        if (file.startsWith("EXIF", at))
            header.orientation = exifOrientation(content);
        if (header.width == 0 && file.startsWith("VP8X", at)) {
            header.width = (file.u32(start + 4) & 0xffffff) + 1;
            header.height = (file.u32(start + 6) >> 8) + 1;
        } else if (header.width == 0 && file.startsWith("VP8 ", at)) {
            header.width = file.u16(start + 6) & 0x3fff;
            header.height = file.u16(start + 8) & 0x3fff;
        } else if (header.width == 0 && file.startsWith("VP8L", at)) {
            const std::uint32_t packed = file.u32(start + 1);
            header.width = (packed & 0x3fff) + 1;
            header.height = (packed >> 14 & 0x3fff) + 1;
        }
        at = start + length + length % 2;
    }
    return header;
}

} // namespace saccade
