#include "core/base/message.h"

#include <utility>

namespace saccade {
namespace {

bool isPlace(const std::string& text, std::size_t at) {
    return text[at] == '%' && at + 1 < text.size() && text[at + 1] >= '1' && text[at + 1] <= '9';
}

} // namespace

Message::Message(std::string text, std::vector<MessageArgument> arguments, bool translated)
    : text_(std::move(text)), arguments_(std::move(arguments)), translated_(translated) {}

Message Message::verbatim(std::string text) {
    return {"%1", {MessageArgument(std::move(text))}, false};
}

Message Message::said(std::string text, std::vector<MessageArgument> arguments) {
    return {std::move(text), std::move(arguments), true};
}

Message Message::joined(std::string text, std::vector<MessageArgument> arguments) {
    return {std::move(text), std::move(arguments), false};
}

std::string Message::english() const {
    std::string english;
    for (std::size_t at = 0; at < text_.size(); ++at) {
        if (!isPlace(text_, at)) {
            english += text_[at];
            continue;
        }
        const auto number = static_cast<std::size_t>(text_[++at] - '1');
        english += number < arguments_.size() ? arguments_[number].english() : std::string();
    }
    return english;
}

std::string MessageArgument::english() const {
    if (const auto* name = std::get_if<std::string>(&value))
        return *name;
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return std::to_string(*number);
    if (const auto* file = std::get_if<std::filesystem::path>(&value))
        return file->string();
    return std::get<Message>(value).english();
}

} // namespace saccade
