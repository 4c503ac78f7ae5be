#pragma once

#include "core/base/error.h"
#include "core/image/decode_image.h"
#include "tests/support/test_images.h"

#include <opencv2/imgproc.hpp>

#include <QString>
#include <QTest>

#include <algorithm>
#include <vector>

/// Files of images in memory, whole or damaged, and what the decoder says of them.
namespace saccade::test {

inline cv::Mat bgr(const cv::Mat& rgb) {
    cv::Mat swapped;
    cv::cvtColor(rgb, swapped, cv::COLOR_RGB2BGR);
    return swapped;
}

/// Noisy, so that no format compresses it to a few bytes.
inline Bytes sample(const std::string& extension) {
    cv::Mat pixels = bgr(quadrants(60, 40));
    cv::Mat noise(pixels.size(), CV_8UC3);
    cv::RNG(7).fill(noise, cv::RNG::UNIFORM, 0, 60);
    return encoded(extension, pixels + noise);
}

inline Bytes firstBytes(const Bytes& whole, std::size_t count) {
    return {whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(count)};
}

/// A file of each format, and of each way of storing the data of a JPEG.
inline std::vector<Bytes> wholeFiles() {
    const cv::Mat pixels = bgr(quadrants(60, 40));
    return {sample(".jpg"),
            encoded(".jpg", pixels, {cv::IMWRITE_JPEG_PROGRESSIVE, 1}),
            encoded(".jpg", pixels, {cv::IMWRITE_JPEG_RST_INTERVAL, 2}),
            sample(".png"),
            sample(".webp"),
            sample(".bmp"),
            sample(".tif")};
}

/// The reason why a file cannot be decoded, or "no error".
inline QString messageOf(const Bytes& bytes) {
    try {
        decodeImage(bytes, "picture");
    } catch (const FileError& error) {
        return QString::fromStdString(error.what());
    }
    return "no error";
}

inline void put(Bytes& bytes, std::size_t at, std::uint32_t value, int width, bool big_endian) {
    Bytes number;
    append(number, value, width, big_endian);
    std::copy(number.begin(), number.end(), bytes.begin() + static_cast<std::ptrdiff_t>(at));
}

/// A row per format, named after its extension.
inline void addFormats() {
    QTest::addColumn<QString>("extension");
    for (const char* extension : {".jpg", ".png", ".webp", ".bmp", ".tif"})
        QTest::newRow(extension) << extension;
}

} // namespace saccade::test
