#pragma once

#include "core/base/error.h"
#include "core/weights/pickle_value.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace saccade {

/// The stack and the memo of the pickle machine. Taking something that is not there throws Error, and so does
/// pushing more values than a training checkpoint has.
class PickleStack {
public:
    const PickleGraph& graph() const { return graph_; }
    PickleGraph takeGraph(PickleIndex root) {
        graph_.root = root;
        return std::move(graph_);
    }

    void push(PickleValue value) {
        // A state dictionary needs about 20 values per tensor.
        constexpr std::size_t maximum_values = 1'000'000;
        if (graph_.values.size() >= maximum_values)
            throw Error(say("the pickle holds more values than a state dictionary needs"));
        graph_.values.push_back(std::move(value));
        stack_.push_back(static_cast<PickleIndex>(graph_.values.size() - 1));
    }

    /// Pushes an existing value.
    void pushAgain(PickleIndex index) { stack_.push_back(index); }

    PickleIndex top() const {
        if (stack_.empty())
            throw Error(say("the pickle takes a value that is not there"));
        return stack_.back();
    }

    PickleIndex pop() {
        const PickleIndex index = top();
        stack_.pop_back();
        return index;
    }

    std::vector<PickleIndex> popMany(std::size_t count) {
        if (stack_.size() < count)
            throw Error(say("the pickle takes a value that is not there"));
        std::vector<PickleIndex> items(stack_.end() - static_cast<std::ptrdiff_t>(count), stack_.end());
        stack_.resize(stack_.size() - count);
        return items;
    }

    std::vector<PickleIndex> popToMark() {
        const auto mark = std::find_if(stack_.rbegin(), stack_.rend(), [this](PickleIndex index) {
            return graph_.as<PickleMark>(index) != nullptr;
        });
        if (mark == stack_.rend())
            throw Error(say("the pickle closes a group that was not opened"));
        std::vector<PickleIndex> items(mark.base(), stack_.end());
        stack_.erase(mark.base() - 1, stack_.end());
        return items;
    }

    /// The value may be changed, and its address is stable while others are pushed. Throws Error if it is not
    /// a T; `what` should be there.
    template <typename T>
    T& require(PickleIndex index, const Message& what) {
        if (T* value = std::get_if<T>(&graph_.values[index]))
            return *value;
        throw Error(say("the pickle has something else where %1 belongs", what));
    }

    /// Null if it is not a T.
    template <typename T>
    T* find(PickleIndex index) {
        return std::get_if<T>(&graph_.values[index]);
    }

    void remember(std::uint32_t slot) { memo_[slot] = top(); }
    void rememberNext() { remember(static_cast<std::uint32_t>(memo_.size())); }

    void recall(std::uint32_t slot) {
        const auto found = memo_.find(slot);
        if (found == memo_.end())
            throw Error(say("the pickle recalls a value that it never stored"));
        stack_.push_back(found->second);
    }

private:
    PickleGraph graph_;
    std::vector<PickleIndex> stack_;
    std::unordered_map<std::uint32_t, PickleIndex> memo_;
};

} // namespace saccade
