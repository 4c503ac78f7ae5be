#pragma once

#include <QImage>
#include <QString>

#include <opencv2/core/mat.hpp>

#include <filesystem>
#include <string>

namespace saccade::ui {

/// A copy of CV_8UC3 (RGB) or CV_8U (grey) pixels.
QImage toImage(const cv::Mat& pixels);
/// A copy as CV_8UC3, RGB.
cv::Mat toMat(const QImage& image);

QString toQString(const std::string& utf8);
QString toQString(const std::filesystem::path& path);
std::filesystem::path toPath(const QString& path);

/// The text of a menu or button without the mark of its mnemonic.
QString withoutMnemonic(const QString& text);

} // namespace saccade::ui
