#pragma once

#include "core/data/scenes/scene.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <cstdint>
#include <filesystem>

namespace saccade::test {

/// Writes a small scene as an image file, in the format of the file's extension, and creates the folders it
/// needs.
inline std::filesystem::path writeSceneImage(const std::filesystem::path& file, std::uint64_t index) {
    std::filesystem::create_directories(file.parent_path());
    cv::Mat bgr;
    cv::cvtColor(scenes::makeScene(5, index, {96, 64}).rgb, bgr, cv::COLOR_RGB2BGR);
    cv::imwrite(file.string(), bgr);
    return file;
}

} // namespace saccade::test
