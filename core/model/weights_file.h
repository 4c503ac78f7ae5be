#pragma once

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <map>
#include <string>

namespace saccade {

/// Tensors by name, as a module's parameters and buffers are called ("layer1.0.conv1.weight").
using NamedTensors = std::map<std::string, at::Tensor>;

/// Reads a `.safetensors` file or a PyTorch `.pth` / `.pt` zip file whose pickle holds a flat dictionary of
/// tensors. The kind is found out from the content. Nothing in the file is ever executed. F16 and BF16 come
/// as they are stored. Throws FileError.
NamedTensors readWeights(const std::filesystem::path& path);

} // namespace saccade
