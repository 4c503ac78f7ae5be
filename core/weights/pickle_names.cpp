#include "core/weights/pickle_names.h"

#include "core/base/error.h"

#include <deque>
#include <string_view>

namespace saccade {
namespace {

constexpr std::size_t maximum_name_length = 1024; // longer ones are skipped
constexpr std::size_t maximum_bytes = 64 * 1024 * 1024;
constexpr std::size_t node_bytes = 128; // memory per name in addition to its letters
constexpr std::size_t maximum_keys = 20;

/// Breadth first, so that a value with several names gets its shortest.
class PickleWalk {
public:
    explicit PickleWalk(const PickleGraph& graph) : graph_(graph), seen_(graph.values.size()) {}

    PickleNames walk() {
        visit(graph_.root, "");
        while (!waiting_.empty()) {
            const auto [container, name] = std::move(waiting_.front());
            waiting_.pop_front();
            open(container, name.empty() ? "" : name + ".");
        }
        return std::move(names_);
    }

private:
    void visit(PickleIndex index, std::string name) {
        if (name.size() > maximum_name_length)
            return;
        const bool tensor = graph_.as<PickledTensor>(index) != nullptr;
        const auto* object = graph_.as<PickleObject>(index);
        const bool container =
            graph_.as<PickleDictionary>(index) != nullptr || graph_.as<PickleSequence>(index) != nullptr;
        if ((!tensor && object == nullptr && !container) || (container && seen_[index]))
            return;
        count(name);
        if (tensor)
            names_.tensors.insert_or_assign(std::move(name), index);
        else if (object != nullptr)
            names_.objects.insert_or_assign(std::move(name), graph_.as<PickleName>(object->maker)->text);
        else {
            seen_[index] = true;
            waiting_.emplace_back(index, std::move(name));
        }
    }

    void open(PickleIndex index, const std::string& prefix) {
        if (const auto* dictionary = graph_.as<PickleDictionary>(index)) {
            for (const auto& [key, value] : dictionary->items)
                visitUnderKey(key, value, prefix);
            return;
        }
        const auto& items = graph_.as<PickleSequence>(index)->items;
        for (std::size_t i = 0; i < items.size(); ++i) {
            const auto* pair = graph_.as<PickleSequence>(items[i]);
            if (pair != nullptr && pair->items.size() == 2 &&
                graph_.as<std::string>(pair->items[0]) != nullptr)
                visitUnderKey(pair->items[0], pair->items[1], prefix);
            else
                visit(items[i], prefix + std::to_string(i));
        }
    }

    void visitUnderKey(PickleIndex key, PickleIndex value, const std::string& prefix) {
        const auto* text = graph_.as<std::string>(key);
        const auto* number = graph_.as<std::int64_t>(key);
        if ((text == nullptr && number == nullptr) || (text != nullptr && text->size() > maximum_name_length))
            return;
        const std::string name = text != nullptr ? *text : std::to_string(*number);
        if (prefix.empty() && names_.keys.size() < maximum_keys)
            names_.keys.push_back(name);
        visit(value, prefix + name);
    }

    void count(const std::string& name) {
        bytes_ += name.size() + node_bytes;
        if (bytes_ > maximum_bytes)
            throw Error(say("the pickle holds more values than a state dictionary needs"));
    }

    const PickleGraph& graph_;
    std::vector<bool> seen_;
    std::deque<std::pair<PickleIndex, std::string>> waiting_;
    PickleNames names_;
    std::size_t bytes_ = 0;
};

} // namespace

PickleNames namesIn(const PickleGraph& graph) {
    return PickleWalk(graph).walk();
}

} // namespace saccade
