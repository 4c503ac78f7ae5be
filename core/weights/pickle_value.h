#pragma once

#include "core/weights/safetensors.h"

#include <cstdint>
#include <deque>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace saccade {

/// A value of a pickle. Values live in the PickleGraph and name each other by index, so that a pickle which
/// is nested deeply, shares values or contains itself costs neither recursion nor leaks.
using PickleIndex = std::uint32_t;

struct PickleNone {};
struct PickleMark {};   ///< only while reading
struct PickleOther {};  ///< a plain value that no weight depends on: bytes, sets, numbers beyond 64 bits
struct PickleSequence { ///< tuple or list, or a dictionary of Python 2: a list of [key, value]
    std::vector<PickleIndex> items;
};
struct PickleDictionary { ///< dict or one of its kin, in the order of insertion; keys may repeat
    std::vector<std::pair<PickleIndex, PickleIndex>> items;
};
/// The name of a class or function, "torch.FloatStorage". Nothing of that name is ever looked up.
struct PickleName {
    std::string text; ///< cut where it is long, and printable
};
/// Stands for what a class or function would have made. It keeps nothing of what it was made from.
struct PickleObject {
    PickleIndex maker = 0; ///< a PickleName
};

/// Where a tensor's elements lie: the torch file has a record of this key.
struct PickledStorage {
    TensorType type = TensorType::F32;
    PickleIndex key = 0; ///< a text
    std::int64_t elements = 0;
};

/// A view of a storage, as the pickle gives it: nothing is checked yet.
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
