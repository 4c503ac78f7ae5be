#include "core/image/bmp_header.h"

#include "core/image/byte_reader.h"
#include "core/image/image_header.h"

#include <algorithm>
#include <cstdlib>

namespace saccade {
namespace {

constexpr std::uint32_t core_size = 12; // of OS/2 1.x: 16-bit sizes, no compression
constexpr std::uint32_t os2_size = 64;
constexpr std::size_t masks_at = 54;

/// The compressions of BITMAPINFOHEADER.
enum Compression : std::uint32_t { Rgb = 0, Rle8 = 1, Rle4 = 2, Bitfields = 3, AlphaBitfields = 6 };

/// Throws if the compression is not supported with that many bits.
BmpCoding codingOf(std::uint32_t compression, unsigned bits, std::uint32_t info) {
    const bool masked = compression == Bitfields || compression == AlphaBitfields;
    if (compression == Rle8 && bits == 8)
        return BmpCoding::RunLength8;
    if (compression == Rle4 && bits == 4)
        return BmpCoding::RunLength4;
    const bool known =
        bits == 1 || bits == 2 || bits == 4 || bits == 8 || bits == 16 || bits == 24 || bits == 32;
    if (!known || (compression != Rgb && !(masked && (bits == 16 || bits == 32) && info != os2_size)))
        throw Error(say("has a pixel format that is not read"));
    return BmpCoding::Plain;
}

std::array<std::uint32_t, 4> masksOf(const ByteReader& file, std::uint32_t compression, unsigned bits,
                                     std::uint32_t info) {
    if (compression == Rgb && bits == 16)
        return {0x7c00, 0x3e0, 0x1f, 0};
    if (compression == Rgb)
        return {0xff0000, 0xff00, 0xff, 0};
    const bool alpha = compression == AlphaBitfields || info >= 56;
    return {file.u32(masks_at), file.u32(masks_at + 4), file.u32(masks_at + 8),
            alpha ? file.u32(masks_at + 12) : 0};
}

} // namespace

BmpHeader readBmpLayout(std::span<const std::uint8_t> bytes) {
    const ByteReader file(bytes);
    const std::uint32_t info = file.u32(14);
    const bool core = info == core_size;
    if (!core && (info < 40 || info > 124))
        throw Error(say(not_an_image)); // two letters are a weak signature
    BmpHeader header;
    header.data = file.u32(10);
    header.width = core ? std::int64_t{file.u16(18)} : static_cast<std::int32_t>(file.u32(18));
    const std::int64_t height = core ? std::int64_t{file.u16(20)} : static_cast<std::int32_t>(file.u32(22));
    header.height = std::abs(height);
    header.from_top = height < 0;
    header.bits = file.u16(core ? 24 : 28);
    const std::uint32_t compression = core ? std::uint32_t{Rgb} : file.u32(30);
    header.coding = codingOf(compression, header.bits, info);
    if (header.bits > 8) {
        header.masks = masksOf(file, compression, header.bits, info);
        return header;
    }
    header.palette = 14 + std::size_t{info};
    header.palette_entry = core ? 3 : 4;
    const std::uint32_t used = core ? 0 : file.u32(46);
    const std::size_t all = std::size_t{1} << header.bits;
    header.palette_size = used == 0 ? all : std::min<std::size_t>(used, all);
    return header;
}

ImageHeader readBmpHeader(std::span<const std::uint8_t> bytes) {
    const BmpHeader bmp = readBmpLayout(bytes);
    const std::int64_t row = bmp.rowBytes();
    const auto size = static_cast<std::int64_t>(bytes.size());
    const std::int64_t left = size - std::min(size, static_cast<std::int64_t>(bmp.data));
    if (bmp.coding == BmpCoding::Plain && row > 0 && bmp.height > left / row)
        throw Error(say("is truncated"));
    return {.kind = ImageKind::Bmp, .width = bmp.width, .height = bmp.height};
}

} // namespace saccade
