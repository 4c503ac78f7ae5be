#include "core/base/option.h"

#include "core/base/error.h"
#include "core/base/nearest_name.h"

#include <algorithm>
#include <charconv>
#include <type_traits>

namespace saccade {
namespace {

/// A number as short as it can be read back.
std::string shortestNumber(double value) {
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    return {buffer, end};
}

template <typename T>
T parseNumber(const Option& option, std::string_view text) {
    T value{};
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size())
        throw Error(std::is_same_v<T, int>
                        ? say("The option \"%1\" must be a whole number, not \"%2\".", option.key, text)
                        : say("The option \"%1\" must be a number, not \"%2\".", option.key, text));
    return value;
}

bool parseFlag(const Option& option, std::string_view text) {
    if (text == "true" || text == "1" || text == "yes" || text == "on")
        return true;
    if (text == "false" || text == "0" || text == "no" || text == "off")
        return false;
    throw Error(say("The option \"%1\" must be true or false, not \"%2\".", option.key, text));
}

void checkBounds(const Option& option, double value) {
    if (!(value >= option.minimum && value <= option.maximum))
        throw Error(say("The option \"%1\" must be between %2 and %3, not %4.", option.key,
                        shortestNumber(option.minimum), shortestNumber(option.maximum),
                        shortestNumber(value)));
}

void checkChoice(const Option& option, const std::string& value) {
    const auto is_named = [&value](const OptionChoice& choice) { return choice.name == value; };
    if (option.choices.empty() || std::any_of(option.choices.begin(), option.choices.end(), is_named))
        return;
    std::vector<std::string> names;
    for (const OptionChoice& choice : option.choices)
        names.push_back(choice.name);
    throw Error(unknownName(say("value of the option \"%1\"", option.key), value, names));
}

Message kindOf(const OptionValue& value) {
    if (std::holds_alternative<bool>(value))
        return say("true or false");
    if (std::holds_alternative<int>(value))
        return say("a whole number");
    return std::holds_alternative<double>(value) ? say("a number") : say("a text");
}

} // namespace

std::string optionText(const OptionValue& value) {
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? "true" : "false";
    if (const auto* whole = std::get_if<int>(&value))
        return std::to_string(*whole);
    return shortestNumber(std::get<double>(value));
}

OptionValue optionValue(const Option& option, std::string_view text) {
    if (std::holds_alternative<std::string>(option.initial))
        return checkedValue(option, std::string(text));
    if (std::holds_alternative<bool>(option.initial))
        return parseFlag(option, text);
    if (std::holds_alternative<int>(option.initial))
        return checkedValue(option, parseNumber<int>(option, text));
    return checkedValue(option, parseNumber<double>(option, text));
}

OptionValue checkedValue(const Option& option, const OptionValue& value) {
    OptionValue result = value;
    if (const auto* whole = std::get_if<int>(&value); whole && std::holds_alternative<double>(option.initial))
        result = static_cast<double>(*whole);
    if (result.index() != option.initial.index())
        throw Error(say("The option \"%1\" must be %2.", option.key, kindOf(option.initial)));
    if (const auto* whole = std::get_if<int>(&result))
        checkBounds(option, *whole);
    else if (const auto* number = std::get_if<double>(&result))
        checkBounds(option, *number);
    else if (const auto* text = std::get_if<std::string>(&result))
        checkChoice(option, *text);
    return result;
}

} // namespace saccade
