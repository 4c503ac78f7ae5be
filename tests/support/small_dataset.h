#pragma once

#include "core/data/scenes/scene.h"
#include "core/run/train_options.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace saccade::test {

/// Scenes as a folder with sidecars, the `sizes` in turns; small enough to train in a second.
inline void writeSmallDataset(const std::filesystem::path& folder, int images = 20,
                              const std::vector<scenes::SceneOptions>& sizes = {{96, 96}}) {
    std::filesystem::create_directories(folder);
    for (int i = 0; i < images; ++i) {
        const scenes::Scene scene = scenes::makeScene(5, static_cast<std::uint64_t>(i),
                                                      sizes[static_cast<std::size_t>(i) % sizes.size()]);
        cv::Mat bgr;
        cv::cvtColor(scene.rgb, bgr, cv::COLOR_RGB2BGR);
        const std::string name = (folder / ("scene" + std::to_string(i))).string();
        cv::imwrite(name + ".png", bgr);
        std::ofstream sidecar(name + ".txt");
        for (const std::string& caption : scene.captions)
            sidecar << caption << '\n';
    }
}

/// Whole, with 64 pixels per side of a square: grids of 4 x 4, 2 x 4 and 4 x 2 cells.
inline const std::vector<scenes::SceneOptions> several_shapes = {{96, 96}, {128, 64}, {64, 128}};

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
