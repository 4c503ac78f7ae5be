#include "core/model/pickle_reader.h"

#include "core/base/error.h"
#include "core/model/pickle_bytes.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

namespace saccade {
namespace {

// A state dictionary needs some 20 values a tensor; these bounds leave room for 50,000 tensors.
constexpr std::size_t maximum_values = 1'000'000;
constexpr std::size_t maximum_dimensions = 16;
constexpr std::size_t maximum_key = 64; // torch.save numbers the storages

struct Global {
    std::string_view module;
    std::string_view name;
    PickleValue value;
};

const std::array<Global, 14>& allowedGlobals() {
    static const std::array<Global, 14> all = {{
        {"collections", "OrderedDict", PickleCallable::OrderedDict},
        {"torch._utils", "_rebuild_tensor_v2", PickleCallable::RebuildTensor},
        {"torch._utils", "_rebuild_parameter", PickleCallable::RebuildParameter},
        {"torch", "Size", PickleCallable::Size},
        {"torch", "FloatStorage", TensorType::F32},
        {"torch", "HalfStorage", TensorType::F16},
        {"torch", "BFloat16Storage", TensorType::BF16},
        {"torch", "DoubleStorage", TensorType::F64},
        {"torch", "LongStorage", TensorType::I64},
        {"torch", "IntStorage", TensorType::I32},
        {"torch", "ShortStorage", TensorType::I16},
        {"torch", "CharStorage", TensorType::I8},
        {"torch", "ByteStorage", TensorType::U8},
        {"torch", "BoolStorage", TensorType::Bool},
    }};
    return all;
}

/// The machine of the pickle format (Python's pickletools documents its operations): a stack, a memo, and the
/// few operations that torch.save uses.
class PickleMachine {
public:
    explicit PickleMachine(std::span<const std::byte> bytes) : bytes_(bytes) {}

    PickleGraph run() {
        while (step(bytes_.takeByte())) {
        }
        graph_.root = pop();
        return std::move(graph_);
    }

private:
    // The stack

    bool push(PickleValue value) {
        if (graph_.values.size() >= maximum_values)
            throw Error("the pickle holds more values than a state dictionary needs");
        graph_.values.push_back(std::move(value));
        stack_.push_back(static_cast<PickleIndex>(graph_.values.size() - 1));
        return true;
    }

    PickleIndex top() const {
        if (stack_.empty())
            throw Error("the pickle takes a value that is not there");
        return stack_.back();
    }

    PickleIndex pop() {
        const PickleIndex index = top();
        stack_.pop_back();
        return index;
    }

    std::vector<PickleIndex> popToMark() {
        const auto mark = std::find_if(stack_.rbegin(), stack_.rend(), [this](PickleIndex index) {
            return std::holds_alternative<PickleMark>(graph_.values[index]);
        });
        if (mark == stack_.rend())
            throw Error("the pickle closes a group that was not opened");
        std::vector<PickleIndex> items(mark.base(), stack_.end());
        stack_.erase(mark.base() - 1, stack_.end());
        return items;
    }

    std::vector<PickleIndex> popMany(std::size_t count) {
        if (stack_.size() < count)
            throw Error("the pickle takes a value that is not there");
        std::vector<PickleIndex> items(stack_.end() - static_cast<std::ptrdiff_t>(count), stack_.end());
        stack_.resize(stack_.size() - count);
        return items;
    }

    template <typename T>
    T& as(PickleIndex index, const char* what) {
        if (T* value = std::get_if<T>(&graph_.values[index]))
            return *value;
        throw Error(std::string("the pickle has something else where ") + what + " belongs");
    }

    // The operations

    bool step(unsigned char operation);
    bool stepContainer(unsigned char operation);
    bool remember(std::uint32_t slot) {
        memo_[slot] = top();
        return true;
    }

    bool recall(std::uint32_t slot) {
        const auto found = memo_.find(slot);
        if (found == memo_.end())
            throw Error("the pickle recalls a value that it never stored");
        stack_.push_back(found->second);
        return true;
    }

    bool pushGlobal(std::string_view module, std::string_view name) {
        for (const Global& global : allowedGlobals())
            if (global.module == module && global.name == name)
                return push(global.value);
        throw Error("holds the Python object " + printable(module) + "." + printable(name) +
                    ", which is not a weight; nothing of it was run. Save the bare weights instead: "
                    "torch.save(model.state_dict(), \"weights.pth\")");
    }

    static std::string printable(std::string_view text) {
        std::string result(text.substr(0, 80));
        std::replace_if(
            result.begin(), result.end(), [](char c) { return c < 0x20 || c > 0x7e; }, '?');
        return result;
    }

    bool setItems(const std::vector<PickleIndex>& items) {
        auto& dictionary = as<PickleDictionary>(top(), "a dictionary");
        if (items.size() % 2 != 0)
            throw Error("the pickle has a key without a value");
        for (std::size_t i = 0; i < items.size(); i += 2)
            dictionary.items.emplace_back(items[i], items[i + 1]);
        return true;
    }

    bool append(const std::vector<PickleIndex>& items) {
        auto& list = as<PickleSequence>(top(), "a list").items;
        list.insert(list.end(), items.begin(), items.end());
        return true;
    }

    bool loadStorage() {
        const auto& id = as<PickleSequence>(pop(), "a storage").items;
        if (id.size() != 5)
            throw Error("the pickle has a storage of an unknown form");
        PickledStorage storage;
        storage.type = as<TensorType>(id[1], "a storage type");
        storage.key = as<std::string>(id[2], "a storage key");
        storage.elements = as<std::int64_t>(id[4], "a storage size");
        if (storage.elements < 0 || storage.key.size() > maximum_key)
            throw Error("the pickle has a storage of an unknown form");
        return push(std::move(storage));
    }

    bool reduce() {
        // A reference, not a copy: pushing to the graph moves no value.
        const auto& arguments = as<PickleSequence>(pop(), "an argument list").items;
        switch (as<PickleCallable>(pop(), "a function")) {
        case PickleCallable::OrderedDict:
            if (!arguments.empty())
                throw Error("the pickle has an ordered dictionary of an unknown form");
            return push(PickleDictionary{});
        case PickleCallable::RebuildTensor:
            return rebuildTensor(arguments);
        case PickleCallable::RebuildParameter:
        case PickleCallable::Size:
            if (arguments.empty())
                throw Error("the pickle calls a function without its arguments");
            // The parameter is its tensor, the size its tuple.
            stack_.push_back(arguments[0]);
            return true;
        }
        return true;
    }

    std::vector<std::int64_t> integers(PickleIndex index) {
        std::vector<std::int64_t> result;
        const auto& items = as<PickleSequence>(index, "a tensor's shape").items;
        if (items.size() > maximum_dimensions)
            throw Error("the pickle has a tensor of " + std::to_string(items.size()) + " dimensions");
        result.reserve(items.size());
        for (const PickleIndex item : items)
            result.push_back(as<std::int64_t>(item, "a tensor's shape"));
        return result;
    }

    bool rebuildTensor(const std::vector<PickleIndex>& arguments);

    PickleBytes bytes_;
    PickleGraph graph_;
    std::vector<PickleIndex> stack_;
    std::unordered_map<std::uint32_t, PickleIndex> memo_;
};

bool PickleMachine::rebuildTensor(const std::vector<PickleIndex>& arguments) {
    if (arguments.size() < 4)
        throw Error("the pickle has a tensor of an unknown form");
    PickledTensor tensor;
    tensor.storage = as<PickledStorage>(arguments[0], "a storage");
    tensor.offset = as<std::int64_t>(arguments[1], "a storage offset");
    tensor.shape = integers(arguments[2]);
    tensor.strides = integers(arguments[3]);
    return push(std::move(tensor));
}

/// False at the end of the pickle.
bool PickleMachine::step(unsigned char operation) {
    switch (operation) {
    case 0x80: // PROTO
        if (const int protocol = bytes_.takeByte(); protocol > 5)
            throw Error("the pickle has protocol " + std::to_string(protocol) + "; 5 is the newest known");
        return true;
    case 0x95: // FRAME
        bytes_.take(8);
        return true;
    case '.': // STOP
        return false;
    case 'N':
        return push(PickleNone{});
    case 0x88: // NEWTRUE
        return push(true);
    case 0x89: // NEWFALSE
        return push(false);
    case 'J': // BININT
        return push(std::int64_t{bytes_.takeNumber<std::int32_t>()});
    case 'K': // BININT1
        return push(std::int64_t{bytes_.takeByte()});
    case 'M': // BININT2
        return push(std::int64_t{bytes_.takeNumber<std::uint16_t>()});
    case 0x8a: // LONG1
        return push(bytes_.takeLong());
    case 'G': // BINFLOAT
        return push(bytes_.takeBigEndianDouble());
    case 'X': // BINUNICODE
        return push(std::string(bytes_.take(bytes_.takeNumber<std::uint32_t>())));
    case 0x8c: // SHORT_BINUNICODE
        return push(std::string(bytes_.take(bytes_.takeByte())));
    case 'q': // BINPUT
        return remember(bytes_.takeByte());
    case 'r': // LONG_BINPUT
        return remember(bytes_.takeNumber<std::uint32_t>());
    case 0x94: // MEMOIZE
        return remember(static_cast<std::uint32_t>(memo_.size()));
    case 'h': // BINGET
        return recall(bytes_.takeByte());
    case 'j': // LONG_BINGET
        return recall(bytes_.takeNumber<std::uint32_t>());
    default:
        return stepContainer(operation);
    }
}

bool PickleMachine::stepContainer(unsigned char operation) {
    switch (operation) {
    case '(':
        return push(PickleMark{});
    case '0': // POP
        pop();
        return true;
    case ')': // EMPTY_TUPLE
    case ']': // EMPTY_LIST
        return push(PickleSequence{});
    case 0x85: // TUPLE1, TUPLE2, TUPLE3
    case 0x86:
    case 0x87:
        return push(PickleSequence{popMany(operation - std::size_t{0x84})});
    case 't': // TUPLE
        return push(PickleSequence{popToMark()});
    case 'a': // APPEND
        return append(popMany(1));
    case 'e': // APPENDS
        return append(popToMark());
    case '}': // EMPTY_DICT
        return push(PickleDictionary{});
    case 's': // SETITEM
        return setItems(popMany(2));
    case 'u': // SETITEMS
        return setItems(popToMark());
    case 'c': { // GLOBAL
        const std::string_view module = bytes_.takeLine();
        return pushGlobal(module, bytes_.takeLine());
    }
    case 0x93: { // STACK_GLOBAL
        const std::string name = as<std::string>(pop(), "a name");
        return pushGlobal(as<std::string>(pop(), "a module"), name);
    }
    case 'Q': // BINPERSID
        return loadStorage();
    case 'R': // REDUCE
        return reduce();
    case 'b': // BUILD: attributes of a state dictionary (its _metadata) do not concern the weights
        pop();
        as<PickleDictionary>(top(), "a dictionary");
        return true;
    default:
        throw Error("the pickle has the operation " + std::to_string(operation) +
                    ", which no state dictionary needs; nothing of it was run");
    }
}

} // namespace

PickleGraph readPickle(std::span<const std::byte> bytes) {
    return PickleMachine(bytes).run();
}

} // namespace saccade
