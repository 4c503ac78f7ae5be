#include "core/data/json_records.h"

#include "core/base/file_text.h"
#include "core/data/json_mend.h"

#include <cmath>
#include <iterator>
#include <limits>
#include <nlohmann/json.hpp>
#include <utility>

namespace saccade {
namespace {

/// An iterator that reports its position to a variable outside; the parser does not give the positions of its
/// events.
struct TrackedIterator {
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    const char* at = nullptr;
    const char** position = nullptr;

    reference operator*() const { return *at; }
    TrackedIterator& operator++() {
        *position = ++at;
        return *this;
    }
    TrackedIterator operator++(int) {
        const TrackedIterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const TrackedIterator& other) const { return at == other.at; }
};

/// The parser's message without its prefix and without the token, which can be as long as the file.
std::string reasonIn(const std::string& what) {
    const std::size_t prefix = what.find("syntax error");
    std::string reason = prefix == std::string::npos ? what : what.substr(prefix);
    reason = reason.substr(0, reason.find("; last read"));
    return reason.substr(0, 200);
}

} // namespace

/// Receives the parser's events, keeps track of their positions and passes on those inside records.
class RecordWalker : public nlohmann::json_sax<nlohmann::json> {
public:
    RecordWalker(RecordHandler& handler, std::string_view text, const std::vector<JsonFlaw>& flaws)
        : to_(handler), text_(text), position_(text.data()), flaw_(flaws.begin()), last_flaw_(flaws.end()) {}

    std::optional<JsonBreak> walk() {
        walkTo(text_.size());
        return break_;
    }

    /// Each line is a record.
    std::optional<JsonBreak> walkLines() {
        to_.record_depth_ = 1;
        in_list_ = true;
        while (!break_) {
            const std::size_t begin = text_.find_first_not_of(" \t\r\n", offset());
            if (begin == std::string_view::npos)
                break;
            position_ = text_.data() + begin;
            walkTo(std::min(text_.find_first_of("\r\n", begin), text_.size()));
        }
        return break_;
    }

private:
    void walkTo(std::size_t end) {
        const TrackedIterator first{position_, &position_};
        const TrackedIterator last{text_.data() + end, &position_};
        nlohmann::json::sax_parse(first, last, static_cast<nlohmann::json_sax<nlohmann::json>*>(this));
    }

    bool null() override;
    bool boolean(bool value) override { return number_integer(value ? 1 : 0); }
    bool number_integer(number_integer_t value) override;
    bool number_unsigned(number_unsigned_t value) override;
    bool number_float(number_float_t value, const string_t& text) override;
    bool string(string_t& value) override;
    bool binary(binary_t&) override { return true; }
    bool start_object(std::size_t) override;
    bool key(string_t& name) override;
    bool end_object() override;
    bool start_array(std::size_t) override;
    bool end_array() override;
    bool parse_error(std::size_t position, const std::string& token,
                     const nlohmann::detail::exception& exception) override;

    std::size_t offset() const { return static_cast<std::size_t>(position_ - text_.data()); }

    /// Whether the value before the current position has a flaw; reports it if it is inside a record.
    bool isFlawed();

    RecordHandler& to_;
    std::string_view text_;
    const char* position_;
    std::vector<JsonFlaw>::const_iterator flaw_; ///< the next one
    std::vector<JsonFlaw>::const_iterator last_flaw_;
    std::optional<JsonBreak> break_;
    bool in_list_ = false;
    bool in_record_ = false;
};

Message describe(const JsonBreak& broken, std::size_t size) {
    // An unexpected character can be the last one.
    const bool is_surprise = broken.reason.find("unexpected ") != std::string::npos &&
                             broken.reason.find("unexpected end of input") == std::string::npos;
    const bool malformed = broken.offset < size || is_surprise;
    return malformed ? say("the JSON is malformed (byte %1): %2", broken.offset, broken.reason)
                     : say("the JSON breaks off (byte %1): %2", broken.offset, broken.reason);
}

Message atByte(const Message& message, std::size_t offset) {
    return say("%1 (byte %2)", message, offset);
}

std::optional<std::string> idOfReal(double number) {
    if (std::floor(number) != number || std::abs(number) >= 0x1.0p53)
        return std::nullopt;
    return std::to_string(static_cast<std::int64_t>(number));
}

namespace {

/// A record that ends on its line, followed by another: no single JSON text contains that.
bool isJsonLines(std::string_view text) {
    LineReader lines(text);
    std::string_view first;
    while (trimmed(first).empty())
        if (!lines.next(first))
            return false;
    std::string_view second;
    while (trimmed(second).empty())
        if (!lines.next(second))
            return false;
    return trimmed(first).starts_with('{') && trimmed(first).ends_with('}') &&
           trimmed(second).starts_with('{');
}

} // namespace

std::optional<JsonBreak> RecordHandler::parse(std::string_view text) {
    const MendedJson mended = mendedJson(text);
    RecordWalker walker(*this, mended.text.empty() ? text : mended.text, mended.flaws);
    return isJsonLines(text) ? walker.walkLines() : walker.walk();
}

bool RecordWalker::isFlawed() {
    std::optional<Message> what;
    for (; flaw_ != last_flaw_ && flaw_->offset < offset(); ++flaw_)
        what = say(flaw_->what);
    if (what && in_record_)
        to_.onUnusable(*what);
    return what.has_value();
}

bool RecordWalker::null() {
    if (in_record_)
        to_.onUnusable(say("is null"));
    return true;
}

bool RecordWalker::number_integer(number_integer_t value) {
    if (in_record_)
        to_.onInteger(value);
    return true;
}

bool RecordWalker::number_unsigned(number_unsigned_t value) {
    if (value <= static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max()))
        return number_integer(static_cast<std::int64_t>(value));
    if (in_record_)
        to_.onReal(static_cast<double>(value));
    return true;
}

bool RecordWalker::number_float(number_float_t value, const string_t&) {
    if (!isFlawed() && in_record_)
        to_.onReal(value);
    return true;
}

bool RecordWalker::string(string_t& value) {
    if (!isFlawed() && in_record_)
        to_.onText(value);
    return true;
}

bool RecordWalker::start_object(std::size_t) {
    ++to_.depth_;
    if (to_.depth_ == to_.record_depth_ && in_list_) {
        in_record_ = true;
        to_.record_offset_ = offset() - 1;
        to_.field_.clear();
        to_.beginRecord();
    }
    return true;
}

bool RecordWalker::key(string_t& name) {
    while (flaw_ != last_flaw_ && flaw_->offset < offset())
        ++flaw_; // in a key that nobody uses
    if (to_.depth_ == 1 && !in_list_)
        to_.list_ = name;
    if (!in_record_)
        return true;
    if (to_.depth_ == to_.record_depth_)
        to_.field_ = name;
    to_.key_ = name;
    return true;
}

bool RecordWalker::end_object() {
    if (in_record_ && to_.depth_ == to_.record_depth_) {
        to_.endRecord();
        in_record_ = false;
    }
    --to_.depth_;
    return true;
}

bool RecordWalker::start_array(std::size_t) {
    if (to_.depth_ == 0)
        to_.record_depth_ = 2;
    if (to_.depth_ == to_.record_depth_ - 2)
        in_list_ = true;
    ++to_.depth_;
    if (in_record_)
        to_.beginArray();
    return true;
}

bool RecordWalker::end_array() {
    if (in_record_)
        to_.endArray();
    --to_.depth_;
    if (to_.depth_ == to_.record_depth_ - 2)
        in_list_ = false;
    return true;
}

bool RecordWalker::parse_error(std::size_t, const std::string&,
                               const nlohmann::detail::exception& exception) {
    break_ = JsonBreak{offset(), reasonIn(exception.what())};
    return false;
}

} // namespace saccade
