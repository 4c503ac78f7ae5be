#include "core/image/decode_image.h"

#include "core/base/error.h"
#include "core/image/image_header.h"

#include <opencv2/core.hpp>
#include <opencv2/core/utils/logger.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <string_view>
#include <vector>

namespace saccade {
namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr std::int64_t maximum_side = 1 << 20; // what OpenCV's codecs take
constexpr std::uintmax_t maximum_file_bytes = std::uintmax_t{1} << 30;

Bytes readBytes(const std::filesystem::path& path) {
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status))
        throw FileError(path, status.type() == std::filesystem::file_type::not_found ? "does not exist"
                                                                                     : error.message());
    if (std::filesystem::is_directory(status))
        throw FileError(path, "is a folder, not an image");
    if (!std::filesystem::is_regular_file(status))
        throw FileError(path, "is not a regular file");
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    if (error || size > maximum_file_bytes)
        throw FileError(path, error ? error.message() : "is larger than 1 GiB, more than an image may have");
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw FileError(path, std::string("cannot be read (") + std::strerror(errno) + ")");
    Bytes bytes(static_cast<std::size_t>(size));
    file.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(size));
    if (file.gcount() != static_cast<std::streamsize>(size))
        throw FileError(path, "could not be read to its end");
    return bytes;
}

std::string sizeText(const ImageHeader& header) {
    return std::to_string(header.width) + " x " + std::to_string(header.height) + " pixels";
}

/// Everything that can be refused before memory is taken for pixels.
void requirePlausible(const ImageHeader& header, std::size_t bytes) {
    if (header.width <= 0 || header.height <= 0)
        throw Error("is damaged: its header holds no size");
    if (header.width > maximum_pixels / header.height)
        throw Error("has " + sizeText(header) + "; images above " +
                    std::to_string(maximum_pixels / 1'000'000) + " million pixels are refused");
    if (std::max(header.width, header.height) > maximum_side)
        throw Error("has " + sizeText(header) + "; a side above " + std::to_string(maximum_side) +
                    " pixels is refused");
    const auto pixels = static_cast<double>(header.width * header.height);
    if (header.pixels_per_byte > 0 && pixels > header.pixels_per_byte * static_cast<double>(bytes))
        throw Error("is truncated or damaged: " + std::to_string(bytes) + " bytes cannot hold " +
                    sizeText(header));
}

/// The largest reduction of the JPEG codec whose shorter side is still `enough_side` pixels.
int reduction(const ImageHeader& header, int enough_side) {
    if (enough_side <= 0 || header.kind != ImageKind::Jpeg)
        return 1;
    for (const int factor : {8, 4, 2})
        if (std::min(header.width, header.height) / factor >= enough_side)
            return factor;
    return 1;
}

int readFlags(const ImageHeader& header, int factor) {
    if (header.alpha)
        return cv::IMREAD_UNCHANGED;
    switch (factor) {
    case 8:
        return cv::IMREAD_REDUCED_COLOR_8 | cv::IMREAD_IGNORE_ORIENTATION;
    case 4:
        return cv::IMREAD_REDUCED_COLOR_4 | cv::IMREAD_IGNORE_ORIENTATION;
    case 2:
        return cv::IMREAD_REDUCED_COLOR_2 | cv::IMREAD_IGNORE_ORIENTATION;
    default:
        return cv::IMREAD_COLOR | cv::IMREAD_ANYDEPTH | cv::IMREAD_IGNORE_ORIENTATION;
    }
}

/// Lays BGRA over white. A BMP whose alpha is zero everywhere does not mean a picture that cannot be seen.
cv::Mat overWhite(const cv::Mat& bgra, const ImageHeader& header) {
    cv::Mat alpha;
    cv::extractChannel(bgra, alpha, 3);
    const bool opaque = header.kind == ImageKind::Bmp && cv::countNonZero(alpha) == 0;
    cv::Mat rgb(bgra.size(), CV_8UC3);
    for (int y = 0; y < bgra.rows; ++y) {
        const auto* from = bgra.ptr<cv::Vec4b>(y);
        auto* to = rgb.ptr<cv::Vec3b>(y);
        for (int x = 0; x < bgra.cols; ++x) {
            const int a = opaque ? 255 : from[x][3];
            for (int c = 0; c < 3; ++c) {
                const int colour = from[x][2 - c];
                const int part = header.premultiplied ? colour : (colour * a + 127) / 255;
                to[x][c] = static_cast<std::uint8_t>(std::min(255, part + 255 - a));
            }
        }
    }
    return rgb;
}

cv::Mat toRgb(cv::Mat pixels, const ImageHeader& header) {
    if (pixels.depth() == CV_16U)
        pixels.convertTo(pixels, CV_8U, 1.0 / 257);
    if (pixels.depth() != CV_8U)
        throw Error("has a pixel format that is not read");
    if (pixels.channels() == 4)
        return overWhite(pixels, header);
    cv::Mat rgb;
    cv::cvtColor(pixels, rgb, pixels.channels() == 1 ? cv::COLOR_GRAY2RGB : cv::COLOR_BGR2RGB);
    return rgb;
}

/// EXIF 2.32, tag 274: what must be done so that the first row is the top and the first column the left side.
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

/// OpenCV turns TIFF images itself, whatever the flags say; with the tag at 1 it leaves them as stored.
void neutraliseOrientation(Bytes& bytes, const ImageHeader& header) {
    if (header.orientation_at == 0)
        return;
    const bool big_endian = bytes[0] == 'M';
    bytes.at(header.orientation_at) = big_endian ? 0 : 1;
    bytes.at(header.orientation_at + 1) = big_endian ? 1 : 0;
}

/// Throws Error, worded to follow the file's name.
DecodedImage decode(Bytes bytes, int enough_side) {
    if (bytes.empty())
        throw Error("is empty");
    const ImageHeader header = readImageHeader(bytes);
    requirePlausible(header, bytes.size());
    neutraliseOrientation(bytes, header);

    const int factor = reduction(header, enough_side);
    const cv::Mat stored = cv::imdecode(bytes, readFlags(header, factor));
    const auto reduced = [factor](std::int64_t side) {
        return static_cast<int>((side + factor - 1) / factor);
    };
    if (stored.empty() || stored.cols != reduced(header.width) || stored.rows != reduced(header.height))
        throw Error("cannot be decoded: it is damaged or of an unusual kind");

    DecodedImage image;
    image.rgb = upright(toRgb(stored, header), header.orientation);
    image.original = {static_cast<int>(header.width), static_cast<int>(header.height)};
    if (header.orientation >= 5 && header.orientation <= 8)
        std::swap(image.original.width, image.original.height);
    return image;
}

DecodedImage decodeNamed(Bytes bytes, const std::filesystem::path& name, int enough_side) {
    // What OpenCV would log of a broken file is in the exception.
    static const auto earlier_level = cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
    static_cast<void>(earlier_level);
    try {
        return decode(std::move(bytes), enough_side);
    } catch (const Error& error) {
        throw FileError(name, error.what());
    } catch (const std::bad_alloc&) {
        throw FileError(name, "does not fit into memory");
    } catch (const std::exception&) { // cv::Exception: its text speaks of OpenCV's source, not of the image
        throw FileError(name, "cannot be decoded: it is damaged or of an unusual kind");
    }
}

} // namespace

DecodedImage decodeImage(const std::filesystem::path& path, int enough_side) {
    return decodeNamed(readBytes(path), path, enough_side);
}

DecodedImage decodeImage(std::span<const std::uint8_t> bytes, const std::string& name, int enough_side) {
    return decodeNamed(Bytes(bytes.begin(), bytes.end()), name, enough_side);
}

bool isImageFile(const std::filesystem::path& path) {
    constexpr std::array<std::string_view, 10> known = {".jpg",  ".jpeg", ".jpe", ".jfif", ".png",
                                                        ".webp", ".bmp",  ".dib", ".tif",  ".tiff"};
    std::string extension = path.extension().string();
    for (char& letter : extension)
        letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    return std::find(known.begin(), known.end(), extension) != known.end();
}

} // namespace saccade
