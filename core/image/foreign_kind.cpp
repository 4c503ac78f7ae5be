#include "core/image/foreign_kind.h"

#include "core/image/byte_reader.h"

#include <algorithm>
#include <string_view>

namespace saccade {
namespace {

using namespace std::string_view_literals;

struct Mark {
    std::string_view text;
    const char* name;
};

/// What the file begins with.
constexpr Mark marks[] = {
    {"GIF8", "a GIF image"},
    {"8BPS", "a Photoshop file"},
    {"%PDF", "a PDF document"},
    {"<svg", "an SVG drawing"},
    {"\0\0\0\x0cjP"sv, "a JPEG 2000 image"},
    {"\xff\x4f\xff\x51", "a JPEG 2000 image"},
    {"\0\0\0\x0cJXL "sv, "a JPEG XL image"},
    {"\xff\x0a", "a JPEG XL image"},
    {"II\xbc", "a JPEG XR image"},
    {"\x76\x2f\x31\x01", "an OpenEXR image"},
    {"\0\0\x01\0"sv, "an icon file"},
};

/// The brands of an ISO base media file (ISO/IEC 14496-12, section 4.3), the most telling first: those of the
/// container alone come last.
constexpr Mark brands[] = {
    {"avif", "an AVIF image"}, {"avis", "an AVIF image"}, {"heic", "a HEIC image"},
    {"heix", "a HEIC image"},  {"heim", "a HEIC image"},  {"heis", "a HEIC image"},
    {"hevc", "a HEIC image"},  {"hevx", "a HEIC image"},  {"hevm", "a HEIC image"},
    {"hevs", "a HEIC image"},  {"mif1", "a HEIF image"},  {"mif2", "a HEIF image"},
    {"msf1", "a HEIF image"},  {"miaf", "a HEIF image"},  {"crx ", "a camera raw file"},
};

/// Whether the major brand (at 8) or a compatible one (from 16 on) is `brand`.
bool hasBrand(const ByteReader& file, std::string_view brand) {
    const std::size_t end = std::min<std::size_t>(ByteReader(file.part(0, 4), true).u32(0), file.size());
    if (file.startsWith(brand, 8))
        return true;
    for (std::size_t at = 16; at + 4 <= end; at += 4)
        if (file.startsWith(brand, at))
            return true;
    return false;
}

} // namespace

const char* foreignKind(std::span<const std::uint8_t> bytes) {
    const ByteReader file(bytes);
    for (const Mark& mark : marks)
        if (file.startsWith(mark.text))
            return mark.name;
    if (!file.startsWith("ftyp", 4))
        return nullptr;
    for (const Mark& brand : brands)
        if (hasBrand(file, brand.text))
            return brand.name;
    return "a video";
}

} // namespace saccade
