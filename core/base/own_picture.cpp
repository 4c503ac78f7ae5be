#include "core/base/own_picture.h"

#include "core/base/file_start.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace saccade {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view png_signature = "\x89PNG\r\n\x1a\n";
constexpr std::string_view mark = "tEXtSoftware\0Saccade"sv;
constexpr std::string_view length = "\0\0\0\x10"sv;       ///< of what follows "tEXt"
constexpr std::string_view checksum = "\xe6\xc6\x59\xd8"; ///< CRC-32 of the mark
constexpr std::size_t end_of_header = 8 + 25;             ///< signature and IHDR

/// The mark comes before the pixels, after a few small chunks at most.
constexpr std::size_t searched_bytes = 4096;

} // namespace

void markPicture(std::vector<std::uint8_t>& png) {
    const std::string chunk = std::string(length) + std::string(mark) + std::string(checksum);
    if (png.size() >= end_of_header)
        png.insert(png.begin() + static_cast<std::ptrdiff_t>(end_of_header), chunk.begin(), chunk.end());
}

bool isOwnPicture(const std::filesystem::path& file) {
    const std::string start = startOfFile(file, searched_bytes);
    return start.starts_with(png_signature) && start.find(mark) != std::string::npos;
}

} // namespace saccade
