#include "core/image/byte_reader.h"
#include "core/image/image_header.h"

#include <string_view>

namespace saccade {
namespace {

using namespace std::string_view_literals;

constexpr std::uint32_t orientation_tag = 274;
constexpr std::uint32_t short_type = 3;

/// The block is a TIFF file of which only the first directory matters (TIFF 6.0, section 2). 0: no
/// orientation.
std::uint32_t orientationOf(std::span<const std::uint8_t> tiff) {
    const ByteReader file(tiff, tiff.size() > 1 && tiff[0] == 'M');
    const std::size_t directory = file.u32(4);
    const std::size_t entries = file.u16(directory);
    for (std::size_t i = 0; i < entries; ++i) {
        const std::size_t entry = directory + 2 + 12 * i;
        if (file.u16(entry) == orientation_tag && file.u32(entry + 4) > 0)
            return file.u16(entry + 2) == short_type ? file.u16(entry + 8) : file.u32(entry + 8);
    }
    return 0;
}

} // namespace

int exifOrientation(std::span<const std::uint8_t> exif) {
    try {
        const auto mark = "Exif\0\0"sv;
        const std::uint32_t value =
            orientationOf(ByteReader(exif).startsWith(mark) ? exif.subspan(mark.size()) : exif);
        return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
    } catch (const Error&) {
        return 1; // broken metadata must not cost the picture
    }
}

} // namespace saccade
