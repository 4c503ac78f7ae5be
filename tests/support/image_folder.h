#pragma once

#include <QImage>
#include <QString>

#include <filesystem>
#include <fstream>
#include <string>

namespace saccade::test {

/// Writes an image file of one colour; the ending of its name gives the format.
inline std::filesystem::path writeImage(const std::filesystem::path& path, int width = 8, int height = 6) {
    std::filesystem::create_directories(path.parent_path());
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    image.save(QString::fromStdString(path.string()));
    return path;
}

/// A folder of `count` small images: 1.png, 2.png …
inline std::filesystem::path writeImages(const std::filesystem::path& folder, int count) {
    const std::filesystem::path first = writeImage(folder / "1.png");
    for (int i = 2; i <= count; ++i)
        std::filesystem::copy_file(first, folder / (std::to_string(i) + ".png"));
    return folder;
}

} // namespace saccade::test
