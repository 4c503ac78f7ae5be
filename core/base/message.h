#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

namespace saccade {

struct MessageArgument;

/// A message of the engine as a value: an English sentence or part of one, with %1 to %9 as placeholders for
/// its arguments. The window looks up a text of say() in its catalogue and fills in the arguments there.
class Message {
public:
    Message() = default;
    /// Text that is the same in every language: a name, or a message of another library. It has no
    /// placeholders.
    static Message verbatim(std::string text);
    /// A text of say() with its arguments.
    static Message said(std::string text, std::vector<MessageArgument> arguments);
    /// As said(), where the text itself needs no translation: "%1: %2".
    static Message joined(std::string text, std::vector<MessageArgument> arguments);

    bool empty() const { return text_.empty(); }
    const std::string& text() const { return text_; }
    const std::vector<MessageArgument>& arguments() const { return arguments_; }
    /// Whether the window's catalogue has the text.
    bool isTranslated() const { return translated_; }
    /// The text with the arguments filled in.
    std::string english() const;

    bool operator==(const Message&) const = default;

private:
    Message(std::string text, std::vector<MessageArgument> arguments, bool translated);

    std::string text_;
    std::vector<MessageArgument> arguments_;
    bool translated_ = false;
};

/// A name (of a tensor, a word, an option), a whole number, a file, or a message.
struct MessageArgument {
    std::variant<std::string, std::int64_t, std::filesystem::path, Message> value;

    MessageArgument(std::string name) : value(std::move(name)) {}
    MessageArgument(std::string_view name) : value(std::string(name)) {}
    MessageArgument(const char*) = delete; ///< a literal must be marked first
    MessageArgument(std::filesystem::path file) : value(std::move(file)) {}
    MessageArgument(Message message) : value(std::move(message)) {}
    template <typename Number>
    requires std::is_integral_v<Number> MessageArgument(Number number)
        : value(static_cast<std::int64_t>(number)) {}

    std::string english() const;
    bool operator==(const MessageArgument&) const = default;
};

/// A literal with one placeholder per argument; anything else does not compile.
template <typename... Arguments>
struct MessageText {
    consteval MessageText(const char* literal) : text(literal) {
        for (const char* at = text; *at != '\0'; ++at)
            if (at[0] == '%' && at[1] >= '1' && at[1] <= '9' &&
                static_cast<std::size_t>(at[1] - '0') > sizeof...(Arguments))
                throw "a place without an argument";
        for (std::size_t number = 1; number <= sizeof...(Arguments); ++number)
            if (!has(static_cast<char>('0' + number)))
                throw "an argument without a place";
    }

    const char* text;

private:
    consteval bool has(char digit) const {
        for (const char* at = text; *at != '\0'; ++at)
            if (at[0] == '%' && at[1] == digit)
                return true;
        return false;
    }
};

/// Marks a text for translation and gives its arguments in order.
template <typename... Arguments>
Message say(MessageText<std::type_identity_t<Arguments>...> text, const Arguments&... arguments) {
    return Message::said(text.text, {MessageArgument(arguments)...});
}

/// Marks a text that is passed to say() later: say(kind.name).
consteval MessageText<> marked(MessageText<> text) {
    return text;
}

/// One of two texts, chosen by a number, which is %1 in both.
template <typename... Arguments>
Message sayCount(std::int64_t count, MessageText<std::int64_t, std::type_identity_t<Arguments>...> one,
                 MessageText<std::int64_t, std::type_identity_t<Arguments>...> several,
                 const Arguments&... arguments) {
    return Message::said(count == 1 ? one.text : several.text,
                         {MessageArgument(count), MessageArgument(arguments)...});
}

} // namespace saccade
