#include "core/image/decode_image.h"

#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/image/codecs.h"
#include "core/image/image_header.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>
#include <vector>

namespace saccade {
namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr std::int64_t maximum_side = 1 << 20; // the limit of OpenCV's codecs
constexpr std::uintmax_t maximum_file_bytes = std::uintmax_t{1} << 30;

Bytes readBytes(const std::filesystem::path& path) {
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        throw FileError(path, say("is a folder, not an image"));
    const BinaryFile file(path);
    if (file.size() > maximum_file_bytes)
        throw FileError(path, say("is larger than 1 GiB, more than an image may have"));
    Bytes bytes(static_cast<std::size_t>(file.size()));
    file.read(0, std::as_writable_bytes(std::span(bytes)));
    return bytes;
}

/// Everything that can be refused before memory is allocated for pixels.
void requirePlausible(const ImageHeader& header, std::size_t bytes) {
    if (header.width <= 0 || header.height <= 0)
        throw Error(say("is damaged: its header has no size"));
    if (header.width > maximum_pixels / header.height)
        throw Error(say("has %1 x %2 pixels; images above %3 million pixels are refused", header.width,
                        header.height, maximum_pixels / 1'000'000));
    if (std::max(header.width, header.height) > maximum_side)
        throw Error(say("has %1 x %2 pixels; a side above %3 pixels is refused", header.width, header.height,
                        maximum_side));
    const auto pixels = static_cast<double>(header.width * header.height);
    if (header.pixels_per_byte > 0 && pixels > header.pixels_per_byte * static_cast<double>(bytes))
        throw Error(say("is truncated or damaged: %1 bytes cannot hold %2 x %3 pixels", bytes, header.width,
                        header.height));
}

/// The largest reduction of the JPEG codec for which the shorter side is still `enough_side` pixels.
int reduction(const ImageHeader& header, int enough_side) {
    if (enough_side <= 0 || header.kind != ImageKind::Jpeg)
        return 1;
    for (const int factor : {8, 4, 2})
        if (std::min(header.width, header.height) / factor >= enough_side)
            return factor;
    return 1;
}

cv::Mat storedPixels(std::span<const std::uint8_t> bytes, const ImageHeader& header, int factor) {
    switch (header.kind) {
    case ImageKind::Jpeg:
        return decodeJpeg(bytes, factor);
    case ImageKind::Png:
        return decodePng(bytes);
    case ImageKind::Tiff:
        return decodeTiff(bytes);
    case ImageKind::Bmp:
        return decodeBmp(bytes);
    case ImageKind::WebP:
        return decodeWebP(bytes);
    }
    return {};
}

/// EXIF 2.32, tag 274: transforms the image so that the first row is the top and the first column the left
/// side.
cv::Mat upright(const cv::Mat& stored, int orientation) {
    cv::Mat turned;
    switch (orientation) {
    case 2:
        cv::flip(stored, turned, 1);
        break;
    case 3:
        cv::rotate(stored, turned, cv::ROTATE_180);
        break;
    case 4:
        cv::flip(stored, turned, 0);
        break;
    case 5:
        cv::transpose(stored, turned);
        break;
    case 6:
        cv::rotate(stored, turned, cv::ROTATE_90_CLOCKWISE);
        break;
    case 7:
        cv::transpose(stored, turned);
        cv::rotate(turned, turned, cv::ROTATE_180);
        break;
    case 8:
        cv::rotate(stored, turned, cv::ROTATE_90_COUNTERCLOCKWISE);
        break;
    default:
        return stored;
    }
    return turned;
}

/// After the orientation is applied.
cv::Size uprightSize(const ImageHeader& header) {
    const cv::Size size(static_cast<int>(header.width), static_cast<int>(header.height));
    const bool turned = header.orientation >= 5 && header.orientation <= 8;
    return turned ? cv::Size(size.height, size.width) : size;
}

/// Throws Error, worded to follow the file's name.
DecodedImage decode(std::span<const std::uint8_t> bytes, int enough_side) {
    if (bytes.empty())
        throw Error(say("is empty"));
    const ImageHeader header = readImageHeader(bytes);
    requirePlausible(header, bytes.size());

    const int factor = reduction(header, enough_side);
    const cv::Mat stored = storedPixels(bytes, header, factor);
    const auto reduced = [factor](std::int64_t side) {
        return static_cast<int>((side + factor - 1) / factor);
    };
    if (stored.cols != reduced(header.width) || stored.rows != reduced(header.height))
        throw Error(say("is damaged: it gives two different sizes"));

    DecodedImage image;
    image.rgb = upright(stored, header.orientation);
    image.original = uprightSize(header);
    return image;
}

DecodedImage decodeNamed(std::span<const std::uint8_t> bytes, const std::filesystem::path& name,
                         int enough_side) {
    try {
        return decode(bytes, enough_side);
    } catch (const Error& error) {
        throw FileError(name, error.message());
    } catch (const std::bad_alloc&) {
        throw FileError(name, say("does not fit into memory"));
    } catch (const cv::Exception& error) { // its text is about OpenCV's source, not about the image
        throw FileError(name, error.code == cv::Error::StsNoMem ? say("does not fit into memory")
                                                                : undecodable("").message());
    }
}

/// In small or capital letters.
bool endsWithOneOf(const std::filesystem::path& path, std::span<const std::string_view> extensions) {
    std::string extension = path.extension().string();
    for (char& letter : extension)
        letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    return std::find(extensions.begin(), extensions.end(), extension) != extensions.end();
}

} // namespace

DecodedImage decodeImage(const std::filesystem::path& path, int enough_side) {
    return decodeNamed(readBytes(path), path, enough_side);
}

DecodedImage decodeImage(std::span<const std::uint8_t> bytes, const std::string& name, int enough_side) {
    return decodeNamed(bytes, name, enough_side);
}

cv::Size imageSize(const std::filesystem::path& path) {
    const std::vector<std::uint8_t> bytes = readBytes(path);
    try {
        const ImageHeader header = readImageHeader(bytes);
        requirePlausible(header, bytes.size());
        return uprightSize(header);
    } catch (const Error& error) {
        throw FileError(path, error.message());
    }
}

std::span<const std::string_view> imageExtensions() {
    static constexpr std::array<std::string_view, 10> known = {".jpg",  ".jpeg", ".jpe", ".jfif", ".png",
                                                               ".webp", ".bmp",  ".dib", ".tif",  ".tiff"};
    return known;
}

bool isImageFile(const std::filesystem::path& path) {
    return endsWithOneOf(path, imageExtensions());
}

bool isForeignImageFile(const std::filesystem::path& path) {
    static constexpr std::array<std::string_view, 23> foreign = {
        ".gif", ".heic", ".heif", ".hif", ".avif", ".jxl", ".jp2", ".j2k", ".jxr", ".psd", ".svg", ".ico",
        ".exr", ".cr2",  ".cr3",  ".crw", ".nef",  ".arw", ".dng", ".raf", ".orf", ".rw2", ".pef"};
    return endsWithOneOf(path, foreign);
}

} // namespace saccade
