#include "core/image/byte_reader.h"
#include "core/image/image_header.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace saccade {
namespace {

using namespace std::string_view_literals;

enum Tag : std::uint32_t {
    Width = 256,
    Height = 257,
    BitsPerSample = 258,
    Compression = 259,
    Photometric = 262,
    StripOffsets = 273,
    Orientation = 274,
    SamplesPerPixel = 277,
    StripByteCounts = 279,
    TileOffsets = 324,
    TileByteCounts = 325,
    ExtraSamples = 338,
    SampleFormat = 339,
};

/// One directory of a TIFF file (TIFF 6.0, section 2).
class Directory {
public:
    explicit Directory(std::span<const std::uint8_t> tiff) : file_(tiff, tiff.size() > 1 && tiff[0] == 'M') {
        at_ = file_.u32(4);
        entries_ = file_.u16(at_);
    }

    /// Position of the entry of `tag`, 0 where there is none.
    std::size_t find(Tag tag) const {
        for (std::size_t i = 0; i < entries_; ++i)
            if (file_.u16(at_ + 2 + 12 * i) == tag)
                return at_ + 2 + 12 * i;
        return 0;
    }

    std::size_t count(std::size_t entry) const { return entry == 0 ? 0 : file_.u32(entry + 4); }

    bool isShort(std::size_t entry) const { return file_.u16(entry + 2) == 3; }

    /// Value `index` of an entry that holds numbers of 16 or 32 bits.
    std::int64_t valueAt(std::size_t entry, std::size_t index) const {
        const std::size_t width = isShort(entry) ? 2 : 4;
        const bool within = count(entry) * width <= 4;
        const std::size_t at = (within ? entry + 8 : file_.u32(entry + 8)) + index * width;
        return width == 2 ? file_.u16(at) : file_.u32(at);
    }

    std::int64_t value(Tag tag, std::int64_t otherwise) const {
        const std::size_t entry = find(tag);
        return count(entry) == 0 ? otherwise : valueAt(entry, 0);
    }

    /// Throws where the values of a tag that decoding needs or the position of the next directory is cut off.
    void requireWhole() const {
        // By type (TIFF 6.0, section 2).
        constexpr std::size_t widths[] = {1, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};
        for (std::size_t entry = at_ + 2; entry < at_ + 2 + 12 * entries_; entry += 12) {
            const std::size_t type = file_.u16(entry + 2);
            const std::size_t size = count(entry) * (type < std::size(widths) ? widths[type] : 1);
            if (size > 4 && file_.u16(entry) <= SampleFormat)
                file_.part(file_.u32(entry + 8), size);
        }
        file_.u32(at_ + 2 + 12 * entries_);
    }

    /// Where the low 16 bits of a single value are.
    std::size_t lowHalf(std::size_t entry) const {
        return entry + (file_.bigEndian() && !isShort(entry) ? 10 : 8);
    }

    std::int64_t fileSize() const { return static_cast<std::int64_t>(file_.size()); }

private:
    ByteReader file_;
    std::size_t at_ = 0;
    std::size_t entries_ = 0;
};

/// The most bytes that one byte of compressed data can stand for; 0 where no bound is known (fax codes).
int expansion(std::int64_t compression) {
    switch (compression) {
    case 1:
        return 1; // none
    case 5:
        return 2731; // LZW: a code of 12 bits for at most 4096 bytes
    case 8:
    case 32946:
        return 1032; // deflate: 258 bytes in two bits
    case 32773:
        return 64; // PackBits: two bytes for at most 128
    default:
        return 0;
    }
}

void requireData(const Directory& directory, Tag offsets_tag, Tag counts_tag) {
    const std::size_t offsets = directory.find(offsets_tag);
    const std::size_t counts = directory.find(counts_tag);
    const std::size_t parts = std::min(directory.count(offsets), directory.count(counts));
    for (std::size_t i = 0; i < parts; ++i)
        if (directory.valueAt(offsets, i) + directory.valueAt(counts, i) > directory.fileSize())
            throw Error("is truncated");
}

void requireReadable(const Directory& directory, std::int64_t bits) {
    const std::int64_t format = directory.value(SampleFormat, 1);
    if (bits > 16 || (format != 1 && format != 4))
        throw Error("has pixels in a floating-point format or of more than 16 bits, which are not read");
    constexpr std::int64_t cmyk = 5;
    if (bits == 16 && directory.value(Photometric, 0) == cmyk)
        throw Error("has CMYK pixels of 16 bits; those of 8 bits are read");
}

} // namespace

ImageHeader readTiffHeader(std::span<const std::uint8_t> bytes) {
    const Directory directory(bytes);
    ImageHeader header{.kind = ImageKind::Tiff};
    header.width = directory.value(Width, 0);
    header.height = directory.value(Height, 0);
    header.orientation = static_cast<int>(directory.value(Orientation, 1));
    if (const std::size_t entry = directory.find(Orientation); entry > 0)
        header.orientation_at = directory.lowHalf(entry);

    const std::int64_t bits = directory.value(BitsPerSample, 1);
    requireReadable(directory, bits);
    const std::int64_t extra = directory.value(ExtraSamples, 0);
    header.alpha = extra == 1 || extra == 2;
    header.premultiplied = extra == 1 || bits <= 8; // libtiff multiplies 8-bit pixels on its own

    directory.requireWhole();
    requireData(directory, StripOffsets, StripByteCounts);
    requireData(directory, TileOffsets, TileByteCounts);
    const std::int64_t bits_per_pixel = bits * directory.value(SamplesPerPixel, 1);
    if (bits_per_pixel > 0)
        header.pixels_per_byte =
            8.0 * expansion(directory.value(Compression, 1)) / static_cast<double>(bits_per_pixel);
    return header;
}

int exifOrientation(std::span<const std::uint8_t> exif) {
    try {
        const auto mark = "Exif\0\0"sv;
        const ByteReader block(exif);
        const auto tiff = block.startsWith(mark) ? exif.subspan(mark.size()) : exif;
        const std::int64_t value = Directory(tiff).value(Orientation, 1);
        return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
    } catch (const Error&) {
        return 1; // a broken note must not cost the picture
    }
}

} // namespace saccade
