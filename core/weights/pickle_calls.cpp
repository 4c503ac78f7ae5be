#include "core/weights/pickle_calls.h"

#include <array>
#include <optional>
#include <string_view>

namespace saccade {
namespace {

using Indices = std::vector<PickleIndex>;

constexpr std::size_t maximum_key = 64; // torch.save numbers the storages, or gives their addresses

constexpr std::array<std::pair<std::string_view, TensorType>, 10> storage_types = {{
    {"torch.FloatStorage", TensorType::F32},
    {"torch.HalfStorage", TensorType::F16},
    {"torch.BFloat16Storage", TensorType::BF16},
    {"torch.DoubleStorage", TensorType::F64},
    {"torch.LongStorage", TensorType::I64},
    {"torch.IntStorage", TensorType::I32},
    {"torch.ShortStorage", TensorType::I16},
    {"torch.CharStorage", TensorType::I8},
    {"torch.ByteStorage", TensorType::U8},
    {"torch.BoolStorage", TensorType::Bool},
}};

/// A view of a storage: (storage, offset, shape, strides, …).
std::optional<PickledTensor> tensor(PickleStack& stack, const Indices& arguments) {
    if (arguments.size() < 4)
        return std::nullopt;
    const auto* offset = stack.find<std::int64_t>(arguments[1]);
    if (stack.find<PickledStorage>(arguments[0]) == nullptr || offset == nullptr ||
        stack.find<PickleSequence>(arguments[2]) == nullptr ||
        stack.find<PickleSequence>(arguments[3]) == nullptr)
        return std::nullopt;
    return PickledTensor{arguments[0], *offset, arguments[2], arguments[3]};
}

/// ("storage", type, key, device, elements), in older files followed by None or a view of another one.
std::optional<PickledStorage> storageOf(PickleStack& stack, const Indices& parts) {
    if (parts.size() < 5 || (parts.size() > 5 && stack.find<PickleNone>(parts[5]) == nullptr))
        return std::nullopt;
    const auto* type = stack.find<PickleName>(parts[1]);
    const auto* key = stack.find<std::string>(parts[2]);
    const auto* elements = stack.find<std::int64_t>(parts[4]);
    if (type == nullptr || key == nullptr || key->size() > maximum_key || elements == nullptr ||
        *elements < 0)
        return std::nullopt;
    for (const auto& [name, known] : storage_types)
        if (type->text == name)
            return PickledStorage{known, parts[2], *elements};
    return std::nullopt;
}

bool isDictionary(std::string_view name) {
    return name == "collections.OrderedDict" || name == "collections.Counter" ||
           name == "collections.defaultdict";
}

bool isTensorCall(std::string_view name) {
    return name == "torch._utils._rebuild_tensor_v2" || name == "torch._utils._rebuild_tensor";
}

/// Returns its first argument, as far as the weights are concerned.
bool isWrapperCall(std::string_view name) {
    return name == "torch._utils._rebuild_parameter" ||
           name == "torch._utils._rebuild_parameter_with_state" || name == "torch.Size";
}

} // namespace

void pushCall(PickleStack& stack, PickleIndex maker, PickleIndex arguments_index) {
    // References stay valid: pushing does not move values.
    const Indices& arguments = stack.require<PickleSequence>(arguments_index, say("an argument list")).items;
    const auto* name = stack.find<PickleName>(maker);
    if (name == nullptr)
        return stack.push(PickleOther{});
    const std::string_view text = name->text;
    if (isTensorCall(text)) {
        if (const auto view = tensor(stack, arguments))
            return stack.push(*view);
    } else if (isDictionary(text)) {
        // A Counter is made from a dictionary, and Python 2 made an OrderedDict from a list of pairs. The
        // arguments of a defaultdict do not affect its content.
        if (!arguments.empty() && stack.find<PickleName>(arguments[0]) == nullptr)
            return stack.pushAgain(arguments[0]);
        return stack.push(PickleDictionary{});
    } else if (isWrapperCall(text) && !arguments.empty()) {
        return stack.pushAgain(arguments[0]);
    } else if (text == "torch._tensor._rebuild_from_type_v2" && arguments.size() == 4) {
        // (function, type, arguments, state): a tensor with attributes, or of a class of its own.
        const auto* function = stack.find<PickleName>(arguments[0]);
        if (function != nullptr && isTensorCall(function->text))
            return pushCall(stack, arguments[0], arguments[2]);
    }
    stack.push(PickleObject{maker});
}

void pushPersistent(PickleStack& stack, PickleIndex id) {
    const auto* items = stack.find<PickleSequence>(id);
    static const Indices none;
    const Indices& parts = items == nullptr ? none : items->items;
    const auto* kind = parts.empty() ? nullptr : stack.find<std::string>(parts[0]);
    // ("module", class, file, source): the class of a model that was saved as a whole.
    if (kind != nullptr && *kind == "module" && parts.size() > 1)
        return stack.pushAgain(parts[1]);
    if (const auto storage = storageOf(stack, parts))
        return stack.push(*storage);
    stack.push(PickleOther{});
}

} // namespace saccade
