#pragma once

#include "core/base/binary_file.h"
#include "core/base/message.h"
#include "core/weights/pickle_value.h"
#include "core/weights/safetensors.h"
#include "core/weights/zip_directory.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace saccade {

/// Where the elements of a tensor are in a file; the region is inside the file as it was opened.
struct StoredTensor {
    TensorType type = TensorType::F32;
    std::vector<std::int64_t> shape;
    std::vector<std::int64_t> strides; ///< in elements
    FileRegion region;                 ///< from the first element to the last
};

/// The content of a weights file by name. No tensor data has been read yet.
struct WeightsIndex {
    std::map<std::string, StoredTensor> tensors;
    std::map<std::string, Message> unread; ///< tensors that cannot be read, with a sentence that says why
    std::map<std::string, std::string> objects; ///< Python objects: the names of their classes
    std::vector<std::string> keys;              ///< the first ones of the outermost dictionary of a pickle
};

/// Reads a safetensors file, or one written by torch.save, in the zip format or the one before version 1.6.
/// The kind is recognised by the content. Nothing in the file is ever executed. Throws FileError.
WeightsIndex readWeightsIndex(const BinaryFile& file);

/// The index of a pickle whose storages are in these regions, by key.
WeightsIndex weightsIndex(const PickleGraph& graph, const std::map<std::string, FileRegion>& storages);

} // namespace saccade
