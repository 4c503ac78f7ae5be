#pragma once

#include "core/weights/safetensors.h"

#include <cstdint>
#include <deque>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace saccade {

/// A value of a pickle. Values are stored in the PickleGraph and refer to each other by index, so a pickle
/// that is deeply nested, shares values or contains itself causes neither recursion nor leaks.
using PickleIndex = std::uint32_t;

struct PickleNone {};
struct PickleMark {};   ///< only while reading
struct PickleOther {};  ///< a plain value that no weight depends on: bytes, sets, numbers beyond 64 bits
struct PickleSequence { ///< tuple or list, or a dictionary of Python 2: a list of [key, value]
    std::vector<PickleIndex> items;
};
struct PickleDictionary { ///< dict or a related type, in the order of insertion; keys may repeat
    std::vector<std::pair<PickleIndex, PickleIndex>> items;
};
/// The name of a class or function, "torch.FloatStorage". Nothing of that name is ever looked up.
struct PickleName {
    std::string text; ///< truncated if it is long, and printable
};
/// Represents the result of a class or function. Keeps nothing of its arguments.
struct PickleObject {
    PickleIndex maker = 0; ///< a PickleName
};

/// Where a tensor's elements are: the torch file has a record with this key.
struct PickledStorage {
    TensorType type = TensorType::F32;
    PickleIndex key = 0; ///< a text
    std::int64_t elements = 0;
};

/// A view of a storage, as in the pickle: nothing is checked yet.
struct PickledTensor {
    PickleIndex storage = 0; ///< a PickledStorage
    std::int64_t offset = 0; ///< in elements
    PickleIndex shape = 0;   ///< a PickleSequence
    PickleIndex strides = 0; ///< a PickleSequence; in elements
};

using PickleValue =
    std::variant<PickleNone, PickleMark, PickleOther, bool, std::int64_t, double, std::string, PickleSequence,
                 PickleDictionary, PickleName, PickleObject, PickledStorage, PickledTensor>;

struct PickleGraph {
    std::deque<PickleValue> values;
    PickleIndex root = 0;

    template <typename T>
    const T* as(PickleIndex index) const {
        return std::get_if<T>(&values[index]);
    }
};

} // namespace saccade
