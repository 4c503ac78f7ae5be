#pragma once

#include "core/base/error.h"
#include "core/base/option.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <string>

namespace saccade {

/// A JSON value as an option's; `key` stands in messages. Throws Error for a list, an object or null. For
/// .cpp files only: it brings the JSON library along.
inline OptionValue optionFromJson(const std::string& key, const nlohmann::json& value) {
    if (value.is_boolean())
        return value.get<bool>();
    if (value.is_string())
        return value.get<std::string>();
    if (!value.is_number())
        throw Error(say("The option \"%1\" must be a number, a string, true or false.", key));
    const auto number = value.get<double>();
    const bool fits = number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max();
    if (value.is_number_integer() && fits)
        return value.get<int>();
    return number;
}

inline nlohmann::ordered_json optionToJson(const OptionValue& value) {
    return std::visit([](const auto& plain) { return nlohmann::ordered_json(plain); }, value);
}

} // namespace saccade
