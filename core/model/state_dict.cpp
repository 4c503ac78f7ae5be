#include "core/model/state_dict.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace saccade {
namespace {

constexpr std::array<std::string_view, 3> wrapper_keys = {"state_dict", "model", "model_state_dict"};
constexpr int maximum_wrappers = 3;

void checkWithinStorage(const std::string& name, const PickledTensor& tensor) {
    std::int64_t last = tensor.offset;
    std::int64_t count = 1;
    bool empty = false;
    bool valid = tensor.offset >= 0 && tensor.offset <= tensor.storage.elements &&
                 tensor.shape.size() == tensor.strides.size();
    for (std::size_t i = 0; valid && i < tensor.shape.size(); ++i) {
        const std::int64_t size = tensor.shape[i];
        const std::int64_t steps = std::max<std::int64_t>(size - 1, 0);
        empty = empty || size == 0;
        std::int64_t reach = 0;
        valid = size >= 0 && tensor.strides[i] >= 0 &&
                !__builtin_mul_overflow(count, std::max<std::int64_t>(size, 1), &count) &&
                !__builtin_mul_overflow(steps, tensor.strides[i], &reach) &&
                !__builtin_add_overflow(last, reach, &last);
    }
    // More elements than the storage has would be a broadcast view: of no use as a weight, and able to claim
    // petabytes in a file of a few bytes.
    const bool inside = empty || (count <= tensor.storage.elements && last < tensor.storage.elements);
    if (!valid || !inside)
        throw Error("the tensor \"" + name + "\" reaches beyond its storage");
}

const PickleDictionary* wrapped(const PickleGraph& graph, const PickleDictionary& dictionary) {
    for (const auto& [key, value] : dictionary.items) {
        const auto* name = std::get_if<std::string>(&graph.values[key]);
        const auto* inner = std::get_if<PickleDictionary>(&graph.values[value]);
        if (name == nullptr || inner == nullptr)
            continue;
        for (const std::string_view wrapper : wrapper_keys)
            if (*name == wrapper)
                return inner;
    }
    return nullptr;
}

} // namespace

std::map<std::string, PickledTensor> stateDictionary(const PickleGraph& graph) {
    const auto* dictionary = std::get_if<PickleDictionary>(&graph.values[graph.root]);
    if (dictionary == nullptr)
        throw Error(
            "does not hold a state dictionary; save it with torch.save(model.state_dict(), \"weights.pth\")");
    for (int i = 0; i < maximum_wrappers; ++i)
        if (const PickleDictionary* inner = wrapped(graph, *dictionary))
            dictionary = inner;
    std::map<std::string, PickledTensor> result;
    for (const auto& [key, value] : dictionary->items) {
        const auto* name = std::get_if<std::string>(&graph.values[key]);
        const auto* tensor = std::get_if<PickledTensor>(&graph.values[value]);
        if (name == nullptr || tensor == nullptr)
            continue;
        checkWithinStorage(*name, *tensor);
        result.insert_or_assign(*name, *tensor);
    }
    if (result.empty())
        throw Error("holds no tensors by name");
    return result;
}

} // namespace saccade
