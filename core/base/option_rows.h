#pragma once

#include "core/base/option.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace saccade {

/// The options of a struct, each tied to the member that holds its value: one row an option.
template <typename T>
class OptionRows {
public:
    using Member = std::variant<bool T::*, int T::*, double T::*, std::string T::*>;

    /// The group of the options that are added from here on.
    void beginGroup(OptionGroup group) { group_ = group; }

    Option& flag(const char* key, bool T::*member, Message label, Message help) {
        return add(key, member, T().*member, std::move(label), std::move(help));
    }
    Option& text(const char* key, std::string T::*member, Message label, Message help) {
        return add(key, member, T().*member, std::move(label), std::move(help));
    }
    Option& choice(const char* key, std::string T::*member, std::vector<OptionChoice> choices, Message label,
                   Message help) {
        Option& option = add(key, member, T().*member, std::move(label), std::move(help));
        option.choices = std::move(choices);
        return option;
    }
    /// Bounds are inclusive.
    template <typename Number>
    Option& number(const char* key, Number T::*member, double minimum, double maximum, Message label,
                   Message help) {
        Option& option = add(key, member, T().*member, std::move(label), std::move(help));
        option.minimum = minimum;
        option.maximum = maximum;
        return option;
    }

    const std::vector<Option>& options() const { return options_; }
    bool has(std::string_view key) const { return find(key) < options_.size(); }
    /// Of a key that it has.
    const Option& option(std::string_view key) const { return options_[find(key)]; }

    /// Of a key that it has.
    OptionValue get(const T& values, std::string_view key) const {
        return std::visit([&values](auto member) { return OptionValue(values.*member); },
                          members_[find(key)]);
    }
    /// Of a key that it has. Throws Error for a wrong type or a value out of bounds.
    void set(T& values, std::string_view key, const OptionValue& value) const {
        const std::size_t row = find(key);
        const OptionValue checked = checkedValue(options_[row], value);
        std::visit(
            [&](auto member) {
                using Value = std::remove_reference_t<decltype(values.*member)>;
                values.*member = std::get<Value>(checked);
            },
            members_[row]);
    }

    /// What the settings say, the rest as it starts. Keys that it does not have are left alone. Throws Error
    /// for a wrong type or a value out of bounds.
    T read(const OptionValues& settings) const {
        T values;
        for (const Option& option : options_)
            if (const auto found = settings.find(option.key); found != settings.end())
                set(values, option.key, found->second);
        return values;
    }

private:
    Option& add(const char* key, Member member, OptionValue initial, Message label, Message help) {
        members_.push_back(member);
        Option& option = options_.emplace_back();
        option.key = key;
        option.group = group_;
        option.initial = std::move(initial);
        option.label = std::move(label);
        option.help = std::move(help);
        return option;
    }
    std::size_t find(std::string_view key) const {
        const auto found = std::find_if(options_.begin(), options_.end(),
                                        [key](const Option& option) { return option.key == key; });
        return static_cast<std::size_t>(found - options_.begin());
    }

    std::vector<Option> options_;
    std::vector<Member> members_; ///< in the order of `options_`
    OptionGroup group_ = OptionGroup::Learning;
};

} // namespace saccade
