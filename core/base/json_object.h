#pragma once

#include "core/base/error.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace saccade {

/// Copying and printing a JSON value are recursive, so a deeply nested text of a few megabytes could overflow
/// the stack.
inline constexpr int maximum_json_depth = 64;

/// Replaces NaN, Infinity and -Infinity by null: JSON does not have them, but Python writes them.
std::string withoutNonNumbers(std::string text);

/// Parses a text that may come from anywhere; the value is discarded if the text is not JSON or is nested too
/// deeply. Non-finite numbers become null (see withoutNonNumbers).
template <typename Json = nlohmann::json>
Json parsedJson(std::string text) {
    bool too_deep = false;
    Json value = Json::parse(
        withoutNonNumbers(std::move(text)),
        [&too_deep](int depth, typename Json::parse_event_t, Json&) {
            too_deep = too_deep || depth > maximum_json_depth;
            return !too_deep;
        },
        false);
    return too_deep ? Json(Json::value_t::discarded) : value;
}

/// Reads typed values within bounds from a JSON object that may come from anywhere. A missing key gives the
/// fallback; a value that does not fit is an Error naming the key. For .cpp files only: it includes the JSON
/// library.
class JsonObject {
public:
    /// `name` is used in messages: "the model's configuration". Throws Error when `text` is not a JSON
    /// object.
    JsonObject(std::string text, Message name) : name_(std::move(name)) {
        value_ = parsedJson(std::move(text));
        if (!value_.is_object())
            throw Error(say("%1 is not a JSON object.", name_));
    }

    const nlohmann::json& value() const { return value_; }

    std::int64_t integer(const char* key, std::int64_t fallback, std::int64_t minimum,
                         std::int64_t maximum) const {
        const nlohmann::json* found = find(key);
        if (!found)
            return fallback;
        // Unsigned numbers beyond the signed range would wrap around.
        const bool fits = found->is_number_integer() &&
                          !(found->is_number_unsigned() && found->get<std::uint64_t>() > INT64_MAX) &&
                          found->get<std::int64_t>() >= minimum && found->get<std::int64_t>() <= maximum;
        if (!fits)
            fail(key, say("must be a whole number between %1 and %2", minimum, maximum));
        return found->get<std::int64_t>();
    }

    int smallInteger(const char* key, int fallback, int minimum, int maximum) const {
        return static_cast<int>(integer(key, fallback, minimum, maximum));
    }

    /// JSON has no NaN; with `null_is_nan`, null is read as NaN.
    double number(const char* key, double fallback, bool null_is_nan = false) const {
        const nlohmann::json* found = find(key);
        if (found && found->is_null() && null_is_nan)
            return std::numeric_limits<double>::quiet_NaN();
        if (found && !found->is_number())
            fail(key, say("must be a number"));
        return found ? found->get<double>() : fallback;
    }

    double number(const char* key, double fallback, double minimum, double maximum) const {
        const double result = number(key, fallback);
        if (!(result >= minimum && result <= maximum))
            fail(key, say("is out of bounds"));
        return result;
    }

    bool boolean(const char* key, bool fallback) const {
        const nlohmann::json* found = find(key);
        if (found && !found->is_boolean())
            fail(key, say("must be true or false"));
        return found ? found->get<bool>() : fallback;
    }

    std::string text(const char* key, const std::string& fallback) const {
        const nlohmann::json* found = find(key);
        if (found && !found->is_string())
            fail(key, say("must be a text"));
        return found ? found->get<std::string>() : fallback;
    }

    /// The object under `key`; empty if it is missing.
    JsonObject object(const char* key) const {
        const nlohmann::json* found = find(key);
        if (found && !found->is_object())
            fail(key, say("must be an object"));
        return {found ? *found : nlohmann::json::object(), inside(key)};
    }

    /// The list of numbers under `key`; empty if it is missing.
    std::vector<double> numbers(const char* key, bool null_is_nan = false) const {
        std::vector<double> result;
        for (const nlohmann::json& element : list(key)) {
            const bool is_nan = null_is_nan && element.is_null();
            if (!element.is_number() && !is_nan)
                fail(key, say("must be a list of numbers"));
            result.push_back(is_nan ? std::numeric_limits<double>::quiet_NaN() : element.get<double>());
        }
        return result;
    }

    /// The list of objects under `key`; empty if it is missing.
    std::vector<JsonObject> objects(const char* key) const {
        std::vector<JsonObject> result;
        for (const nlohmann::json& element : list(key)) {
            if (!element.is_object())
                fail(key, say("must be a list of objects"));
            result.push_back(JsonObject(element, inside(key)));
        }
        return result;
    }

    bool has(const char* key) const { return find(key) != nullptr; }
    bool isNull(const char* key) const { return has(key) && find(key)->is_null(); }

private:
    JsonObject(nlohmann::json value, Message name) : value_(std::move(value)), name_(std::move(name)) {}

    const nlohmann::json* find(const char* key) const {
        const auto found = value_.find(key);
        return found == value_.end() ? nullptr : &*found;
    }

    const nlohmann::json& list(const char* key) const {
        static const nlohmann::json none = nlohmann::json::array();
        const nlohmann::json* found = find(key);
        if (found && !found->is_array())
            fail(key, say("must be a list"));
        return found ? *found : none;
    }

    Message inside(const char* key) const { return Message::joined("%1, \"%2\"", {name_, std::string(key)}); }

    [[noreturn]] void fail(const char* key, const Message& what) const {
        throw Error(say("%1: \"%2\" %3.", name_, std::string(key), what));
    }

    nlohmann::json value_;
    Message name_;
};

/// A value as JSON text. Bytes that are not UTF-8 (unusual file names) are replaced, since JSON cannot hold
/// them.
inline std::string jsonText(const nlohmann::json& value, int indent = -1) {
    return value.dump(indent, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace saccade
