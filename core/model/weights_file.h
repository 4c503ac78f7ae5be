#pragma once

#include "core/base/binary_file.h"
#include "core/weights/weights_index.h"

#include <torch/types.h>

#include <filesystem>
#include <map>
#include <string>

namespace saccade {

/// Tensors by the names of a module's parameters and buffers ("layer1.0.conv1.weight").
using NamedTensors = std::map<std::string, torch::Tensor>;

/// A `.safetensors` file, or one written by torch.save (`.pth`, `.pt`, `.ckpt`). Its contents are listed when
/// it is opened; a tensor is read only when asked for, so memory is used only for what is needed.
class WeightsFile {
public:
    /// Throws FileError.
    explicit WeightsFile(const std::filesystem::path& path);

    const std::filesystem::path& path() const { return file_.path(); }
    const WeightsIndex& index() const { return index_; }

    /// In the stored type. Throws FileError for a name that the file does not have, and for a tensor that
    /// cannot be read.
    torch::Tensor read(const std::string& name) const;

private:
    BinaryFile file_;
    WeightsIndex index_;
};

/// All tensors of a safetensors file whose names begin with `prefix`, under the rest of their names; tensors
/// that cannot be read are left out. Throws FileError.
NamedTensors readWeights(const std::filesystem::path& path, const std::string& prefix = {});

} // namespace saccade
