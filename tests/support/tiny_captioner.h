#pragma once

#include "core/captioner/model_file.h"

#include <torch/torch.h>

#include <filesystem>

namespace saccade::test {

/// The smallest captioner with all parts: 64 pixels per side, a grid of 4 x 4, nine words, random weights,
/// always the same.
inline Captioner tinyCaptioner() {
    torch::manual_seed(11);
    ModelConfig config;
    config.preprocess.size = 64;
    config.encoder.name = "scenes_cnn";
    config.decoder.settings = {{"embedding", 16}, {"hidden", 16}, {"attention", 16}};
    Captioner captioner(
        config, Vocabulary({"<pad>", "<start>", "<end>", "<unk>", "a", "red", "ball", "and", "tree"}));
    captioner.train(false);
    return captioner;
}

/// Writes it as a model file and creates the folders it needs.
inline void writeTinyModel(const std::filesystem::path& file) {
    std::filesystem::create_directories(file.parent_path());
    Captioner captioner = tinyCaptioner();
    writeModel(file, captioner, Precision::Float32, R"({"dataset":"none"})");
}

} // namespace saccade::test
