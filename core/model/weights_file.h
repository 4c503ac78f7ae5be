#pragma once

#include "core/base/binary_file.h"
#include "core/weights/weights_index.h"

#include <torch/types.h>

#include <filesystem>
#include <map>
#include <string>

namespace saccade {

/// Tensors by name, as a module's parameters and buffers are called ("layer1.0.conv1.weight").
using NamedTensors = std::map<std::string, torch::Tensor>;

/// A `.safetensors` file, or what torch.save wrote (`.pth`, `.pt`, `.ckpt`). What it holds is known when it
/// is opened, and a tensor is read when it is asked for, so memory is only taken for what is of use.
class WeightsFile {
public:
    /// Throws FileError.
    explicit WeightsFile(const std::filesystem::path& path);

    const std::filesystem::path& path() const { return file_.path(); }
    const WeightsIndex& index() const { return index_; }

    /// In the type in which it is stored. Throws FileError for a name that the file lacks, and for a tensor
    /// that cannot be read.
    torch::Tensor read(const std::string& name) const;

private:
    BinaryFile file_;
    WeightsIndex index_;
};

/// All tensors of a safetensors file whose names begin so, under the rest of their names; tensors that cannot
/// be read are left out. Throws FileError.
NamedTensors readWeights(const std::filesystem::path& path, const std::string& prefix = {});

} // namespace saccade
