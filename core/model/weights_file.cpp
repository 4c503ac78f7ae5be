#include "core/model/weights_file.h"

#include "core/base/error.h"
#include "core/model/tensor_types.h"

#include <ATen/Functions.h>

#include <span>

namespace saccade {

WeightsFile::WeightsFile(const std::filesystem::path& path) : file_(path), index_(readWeightsIndex(file_)) {}

torch::Tensor WeightsFile::read(const std::string& name) const {
    if (const auto unread = index_.unread.find(name); unread != index_.unread.end())
        throw FileError(path(), unread->second);
    const auto found = index_.tensors.find(name);
    if (found == index_.tensors.end())
        throw FileError(path(), say("the tensor %1 is missing", name));
    const StoredTensor& stored = found->second;
    const auto elements = static_cast<std::int64_t>(stored.region.bytes / bytesPerElement(stored.type));
    // A byte other than 0 and 1 would not be a valid bool, so they are read as bytes first.
    const bool boolean = stored.type == TensorType::Bool;
    const at::Tensor flat = at::empty({elements}, boolean ? at::kByte : scalarType(stored.type));
    file_.read(stored.region.offset, {static_cast<std::byte*>(flat.data_ptr()), flat.nbytes()});
    const at::Tensor tensor = flat.as_strided(stored.shape, stored.strides);
    return boolean ? tensor.ne(0) : tensor;
}

NamedTensors readWeights(const std::filesystem::path& path, const std::string& prefix) {
    const WeightsFile file(path);
    NamedTensors tensors;
    for (const auto& [name, stored] : file.index().tensors)
        if (name.starts_with(prefix))
            tensors.emplace(name.substr(prefix.size()), file.read(name));
    return tensors;
}

} // namespace saccade
