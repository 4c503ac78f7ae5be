#pragma once

#include "core/weights/model_config.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace saccade {

/// What a model file says about itself, without opening the model.
struct ModelDetails {
    std::filesystem::path file;
    std::string name;
    ModelConfig config;
    std::size_t vocabulary = 0;  ///< words, including special tokens
    std::int64_t parameters = 0; ///< numbers in all tensors that are weights
    std::int64_t bytes = 0;      ///< of the file's tensors
    /// What it was trained on and its scores, flattened: "dataset", "validation.CIDEr" …, in the file's
    /// order.
    std::vector<std::pair<std::string, std::string>> training;
};

/// Throws FileError for a file that is not a Saccade model or is malformed.
ModelDetails readModelDetails(const std::filesystem::path& file);

} // namespace saccade
