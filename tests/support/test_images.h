#pragma once

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace saccade::test {

using Bytes = std::vector<std::uint8_t>;

inline const cv::Vec3b red(200, 40, 30);
inline const cv::Vec3b green(20, 160, 60);
inline const cv::Vec3b white(255, 255, 255);
inline const cv::Vec3b blue(30, 60, 180);

/// Four quadrants: red and green above, white and blue below; CV_8UC3, RGB.
inline cv::Mat quadrants(int width, int height) {
    cv::Mat rgb(height, width, CV_8UC3);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            rgb.at<cv::Vec3b>(y, x) =
                y < height / 2 ? (x < width / 2 ? red : green) : (x < width / 2 ? white : blue);
    return rgb;
}

/// `pixels` in OpenCV's order: blue first.
inline Bytes encoded(const std::string& extension, const cv::Mat& pixels,
                     const std::vector<int>& parameters = {}) {
    Bytes bytes;
    cv::imencode(extension, pixels, bytes, parameters);
    return bytes;
}

inline void append(Bytes& bytes, std::uint32_t value, int width, bool big_endian) {
    for (int i = 0; i < width; ++i)
        bytes.push_back(static_cast<std::uint8_t>(value >> 8 * (big_endian ? width - 1 - i : i)));
}

struct TiffEntry {
    std::uint32_t tag;
    std::uint32_t type; ///< 3: 16 bits, 4: 32 bits
    std::uint32_t value;
};

/// A TIFF file (or the content of an EXIF block) with one directory, followed by `pixels`. An entry of tag
/// 273 (strip offset) gets the position of the pixels as its value.
inline Bytes tiff(const std::vector<TiffEntry>& entries, bool big_endian, const Bytes& pixels = {}) {
    Bytes bytes;
    append(bytes, big_endian ? 0x4d4d : 0x4949, 2, big_endian);
    append(bytes, 42, 2, big_endian);
    append(bytes, 8, 4, big_endian);
    append(bytes, static_cast<std::uint32_t>(entries.size()), 2, big_endian);
    const std::uint32_t data = static_cast<std::uint32_t>(8 + 2 + 12 * entries.size() + 4);
    for (const TiffEntry& entry : entries) {
        const std::uint32_t value = entry.tag == 273 ? data : entry.value;
        append(bytes, entry.tag, 2, big_endian);
        append(bytes, entry.type, 2, big_endian);
        append(bytes, 1, 4, big_endian);
        append(bytes, value, entry.type == 3 ? 2 : 4, big_endian);
        if (entry.type == 3)
            append(bytes, 0, 2, big_endian);
    }
    append(bytes, 0, 4, big_endian);
    bytes.insert(bytes.end(), pixels.begin(), pixels.end());
    return bytes;
}

/// A JPEG file with an EXIF block inserted after its start mark.
inline Bytes withExif(const Bytes& jpeg, std::uint32_t orientation, bool big_endian) {
    const Bytes block = tiff({{274, 3, orientation}}, big_endian);
    Bytes bytes(jpeg.begin(), jpeg.begin() + 2);
    append(bytes, 0xffe1, 2, true);
    append(bytes, static_cast<std::uint32_t>(2 + 6 + block.size()), 2, true);
    for (const char letter : {'E', 'x', 'i', 'f', '\0', '\0'})
        bytes.push_back(static_cast<std::uint8_t>(letter));
    bytes.insert(bytes.end(), block.begin(), block.end());
    bytes.insert(bytes.end(), jpeg.begin() + 2, jpeg.end());
    return bytes;
}

} // namespace saccade::test
