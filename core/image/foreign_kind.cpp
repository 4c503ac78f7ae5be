#include "core/image/foreign_kind.h"

#include "core/image/byte_reader.h"

#include <algorithm>
#include <string_view>

namespace saccade {
namespace {

using namespace std::string_view_literals;

struct Mark {
    std::string_view text;
    MessageText<> name;
};

/// The first bytes of the file.
constexpr Mark marks[] = {
    {"GIF8", marked("a GIF image")},
    {"8BPS", marked("a Photoshop file")},
    {"%PDF", marked("a PDF document")},
    {"<svg", marked("an SVG drawing")},
    {"\0\0\0\x0cjP"sv, marked("a JPEG 2000 image")},
    {"\xff\x4f\xff\x51", marked("a JPEG 2000 image")},
    {"\0\0\0\x0cJXL "sv, marked("a JPEG XL image")},
    {"\xff\x0a", marked("a JPEG XL image")},
    {"II\xbc", marked("a JPEG XR image")},
    {"\x76\x2f\x31\x01", marked("an OpenEXR image")},
    {"\0\0\x01\0"sv, marked("an icon file")},
};

/// The brands of an ISO base media file (ISO/IEC 14496-12, section 4.3), the most specific first: those of
/// the container alone come last.
constexpr Mark brands[] = {
    {"avif", marked("an AVIF image")},     {"avis", marked("an AVIF image")},
    {"heic", marked("a HEIC image")},      {"heix", marked("a HEIC image")},
    {"heim", marked("a HEIC image")},      {"heis", marked("a HEIC image")},
    {"hevc", marked("a HEIC image")},      {"hevx", marked("a HEIC image")},
    {"hevm", marked("a HEIC image")},      {"hevs", marked("a HEIC image")},
    {"mif1", marked("a HEIF image")},      {"mif2", marked("a HEIF image")},
    {"msf1", marked("a HEIF image")},      {"miaf", marked("a HEIF image")},
    {"crx ", marked("a camera raw file")},
};

/// Whether the major brand (at 8) or a compatible one (from 16) is `brand`.
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

std::optional<MessageText<>> foreignKind(std::span<const std::uint8_t> bytes) {
    const ByteReader file(bytes);
    for (const Mark& mark : marks)
        if (file.startsWith(mark.text))
            return mark.name;
    if (!file.startsWith("ftyp", 4))
        return std::nullopt;
    for (const Mark& brand : brands)
        if (hasBrand(file, brand.text))
            return brand.name;
    return marked("a video");
}

} // namespace saccade
