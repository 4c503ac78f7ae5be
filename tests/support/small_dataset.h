#pragma once

#include "core/data/scenes/scene.h"
#include "core/run/train_options.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>

namespace saccade::test {

/// Scenes as a folder with sidecars; small enough to train in a second.
inline void writeSmallDataset(const std::filesystem::path& folder, int images = 20) {
    std::filesystem::create_directories(folder);
    for (int i = 0; i < images; ++i) {
        const scenes::Scene scene = scenes::makeScene(5, static_cast<std::uint64_t>(i), {96, 96});
        cv::Mat bgr;
        cv::cvtColor(scene.rgb, bgr, cv::COLOR_RGB2BGR);
        const std::string name = (folder / ("scene" + std::to_string(i))).string();
        cv::imwrite(name + ".png", bgr);
        std::ofstream sidecar(name + ".txt");
        for (const std::string& caption : scene.captions)
            sidecar << caption << '\n';
    }
}

/// Options to train on that dataset in a second or two.
inline TrainOptions smallTraining(const std::filesystem::path& dataset) {
    TrainOptions options;
    options.dataset = dataset.string();
    options.encoder = "scenes_cnn";
    options.image_size = 64;
    options.decoder_options = {{"embedding", 24}, {"hidden", 24}, {"attention", 24}};
    options.minimum_count = 1;
    options.epochs = 3;
    options.batch_images = 4;
    options.learning_rate = 3e-3;
    options.warmup_steps = 2;
    options.pinned_images = 2;
    return options;
}

} // namespace saccade::test
