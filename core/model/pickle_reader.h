#pragma once

#include "core/model/safetensors.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace saccade {

/// A value of a pickle. Values live in the PickleGraph and name each other by index, so that a pickle which
/// is nested deeply, shares values or contains itself costs neither recursion nor leaks.
using PickleIndex = std::uint32_t;

struct PickleNone {};
struct PickleMark {};   ///< only while reading; never part of a finished value
struct PickleSequence { ///< tuple or list
    std::vector<PickleIndex> items;
};
struct PickleDictionary { ///< dict or OrderedDict, in the order of insertion; keys may repeat
    std::vector<std::pair<PickleIndex, PickleIndex>> items;
};
/// One of the few Python names that may be called.
enum class PickleCallable { OrderedDict, RebuildTensor, RebuildParameter, Size };

/// Where a tensor's elements lie: the record "data/<key>" of the zip file.
struct PickledStorage {
    TensorType type = TensorType::F32;
    std::string key;
    std::int64_t elements = 0;
};

/// A view of a storage; offset and strides count elements. As the pickle gives it: stateDictionary() checks
/// it.
struct PickledTensor {
    PickledStorage storage;
    std::int64_t offset = 0;
    std::vector<std::int64_t> shape;
    std::vector<std::int64_t> strides;
};

using PickleValue =
    std::variant<PickleNone, PickleMark, bool, std::int64_t, double, std::string, PickleSequence,
                 PickleDictionary, PickleCallable, TensorType, PickledStorage, PickledTensor>;

struct PickleGraph {
    std::deque<PickleValue> values;
    PickleIndex root = 0;
};

/// Reads a pickle of protocol 2 to 5 as torch.save writes it. Only ordered dictionaries, tensors and
/// parameters are rebuilt; any other Python name in it is an error and nothing is ever run. Throws Error.
PickleGraph readPickle(std::span<const std::byte> bytes);

} // namespace saccade
