#include "core/weights/pickle_reader.h"

#include "core/weights/pickle_bytes.h"
#include "core/weights/pickle_calls.h"
#include "core/weights/pickle_plain.h"
#include "core/weights/pickle_stack.h"

#include <string_view>

namespace saccade {
namespace {

/// Names are shown to the user: no control characters, and not pages long. Many may be made from one text.
std::string printable(std::string_view text) {
    std::string result(text.substr(0, 48));
    std::replace_if(
        result.begin(), result.end(), [](char c) { return c < 0x20 || c > 0x7e; }, '?');
    return result;
}

/// The pickle machine (Python's pickletools documents its operations). Each step reads one operation and
/// applies it to stack and memo.
class PickleMachine {
public:
    explicit PickleMachine(std::span<const std::byte> bytes) : bytes_(bytes) {}

    ReadPickle run() {
        for (unsigned char operation = bytes_.takeByte(); operation != '.'; operation = bytes_.takeByte())
            step(operation);
        const PickleIndex root = stack_.pop();
        return {stack_.takeGraph(root), bytes_.position()};
    }

private:
    void step(unsigned char operation);
    // Each returns false if the operation is not of its kind.
    bool memo(unsigned char operation);
    bool container(unsigned char operation);
    bool object(unsigned char operation);

    void pushName(std::string_view module, std::string_view name) {
        stack_.push(PickleName{printable(module) + "." + printable(name)});
    }

    void pushInstance(std::vector<PickleIndex> arguments, PickleIndex maker) {
        stack_.push(PickleSequence{std::move(arguments)});
        pushCall(stack_, maker, stack_.pop());
    }

    /// What is stored in an object of an unknown class is dropped.
    void setItems(const std::vector<PickleIndex>& items) {
        if (items.size() % 2 != 0)
            throw Error(say("the pickle has a key without a value"));
        if (auto* dictionary = stack_.find<PickleDictionary>(stack_.top()))
            for (std::size_t i = 0; i < items.size(); i += 2)
                dictionary->items.emplace_back(items[i], items[i + 1]);
    }

    void append(const std::vector<PickleIndex>& items) {
        if (auto* list = stack_.find<PickleSequence>(stack_.top()))
            list->items.insert(list->items.end(), items.begin(), items.end());
    }

    void pushDictionaryOf(const std::vector<PickleIndex>& items) {
        stack_.push(PickleDictionary{});
        setItems(items);
    }

    PickleBytes bytes_;
    PickleStack stack_;
};

void PickleMachine::step(unsigned char operation) {
    if (auto value = takePlainValue(bytes_, operation))
        stack_.push(std::move(*value));
    else if (!memo(operation) && !container(operation) && !object(operation))
        throw Error(
            say("the pickle has the operation %1, which no state dictionary needs; nothing of it was run",
                operation));
}

bool PickleMachine::memo(unsigned char operation) {
    switch (operation) {
    case 0x80: // PROTO
        if (const int protocol = bytes_.takeByte(); protocol > 5)
            throw Error(say("the pickle has protocol %1; 5 is the newest known", protocol));
        return true;
    case 0x95: // FRAME
        bytes_.take(8);
        return true;
    case 'q': // BINPUT
        stack_.remember(bytes_.takeByte());
        return true;
    case 'r': // LONG_BINPUT
        stack_.remember(bytes_.takeNumber<std::uint32_t>());
        return true;
    case 0x94: // MEMOIZE
        stack_.rememberNext();
        return true;
    case 'h': // BINGET
        stack_.recall(bytes_.takeByte());
        return true;
    case 'j': // LONG_BINGET
        stack_.recall(bytes_.takeNumber<std::uint32_t>());
        return true;
    case '(':
        stack_.push(PickleMark{});
        return true;
    case '0': // POP
        stack_.pop();
        return true;
    case '1': // POP_MARK
        stack_.popToMark();
        return true;
    case '2': // DUP
        stack_.pushAgain(stack_.top());
        return true;
    default:
        return false;
    }
}

bool PickleMachine::container(unsigned char operation) {
    switch (operation) {
    case ')': // EMPTY_TUPLE
    case ']': // EMPTY_LIST
        stack_.push(PickleSequence{});
        return true;
    case 0x85: // TUPLE1, TUPLE2, TUPLE3
    case 0x86:
    case 0x87:
        stack_.push(PickleSequence{stack_.popMany(operation - std::size_t{0x84})});
        return true;
    case 't': // TUPLE
    case 'l': // LIST
        stack_.push(PickleSequence{stack_.popToMark()});
        return true;
    case 'a': // APPEND
        append(stack_.popMany(1));
        return true;
    case 'e': // APPENDS
        append(stack_.popToMark());
        return true;
    case '}': // EMPTY_DICT
        stack_.push(PickleDictionary{});
        return true;
    case 'd': // DICT
        pushDictionaryOf(stack_.popToMark());
        return true;
    case 's': // SETITEM
        setItems(stack_.popMany(2));
        return true;
    case 'u': // SETITEMS
        setItems(stack_.popToMark());
        return true;
    case 0x8f: // EMPTY_SET
        stack_.push(PickleOther{});
        return true;
    case 0x90: // ADDITEMS
        stack_.popToMark();
        return true;
    case 0x91: // FROZENSET
        stack_.popToMark();
        stack_.push(PickleOther{});
        return true;
    default:
        return false;
    }
}

bool PickleMachine::object(unsigned char operation) {
    switch (operation) {
    case 'c': { // GLOBAL
        const std::string_view module = bytes_.takeLine();
        pushName(module, bytes_.takeLine());
        return true;
    }
    case 0x93: { // STACK_GLOBAL
        const auto& name = stack_.require<std::string>(stack_.pop(), say("a name"));
        pushName(stack_.require<std::string>(stack_.pop(), say("a module")), name);
        return true;
    }
    case 'Q': // BINPERSID
        pushPersistent(stack_, stack_.pop());
        return true;
    case 'R':    // REDUCE
    case 0x81: { // NEWOBJ
        const PickleIndex arguments = stack_.pop();
        pushCall(stack_, stack_.pop(), arguments);
        return true;
    }
    case 0x92: { // NEWOBJ_EX: class, arguments, arguments by name
        stack_.pop();
        const PickleIndex arguments = stack_.pop();
        pushCall(stack_, stack_.pop(), arguments);
        return true;
    }
    case 'i': { // INST
        const std::string_view module = bytes_.takeLine();
        pushName(module, bytes_.takeLine());
        const PickleIndex maker = stack_.pop();
        pushInstance(stack_.popToMark(), maker);
        return true;
    }
    case 'b': // BUILD: the attributes of an object do not affect the weights
        stack_.pop();
        stack_.top();
        return true;
    default:
        return false;
    }
}

} // namespace

ReadPickle readPickle(std::span<const std::byte> bytes) {
    return PickleMachine(bytes).run();
}

} // namespace saccade
