#include "core/data/json_mend.h"

#include "core/base/file_text.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace saccade {
namespace {

/// Flaws beyond this number are left as they are: a file full of flaws must not take more memory than its own
/// size.
constexpr std::size_t maximum_flaws = 1'000'000;

constexpr MessageText<> half_pair = marked("has half a surrogate pair");
constexpr MessageText<> not_utf8 = marked("is not UTF-8 text");
constexpr MessageText<> control_character = marked("has a control character");
constexpr MessageText<> unknown_escape = marked("has an unknown escape sequence");
constexpr MessageText<> no_number = marked("is NaN or infinite");

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Includes the starts of NaN and Infinity.
bool startsNumber(char c) {
    return isDigit(c) || c == '-' || c == 'N' || c == 'I';
}

bool isInNumber(char c) {
    return isDigit(c) || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
}

/// Whether a JSON number is larger than any double.
bool isTooLarge(std::string_view number) {
    constexpr std::size_t maximum_digits = 300;
    const std::size_t exponent = number.find_first_of("eE");
    if (exponent == std::string_view::npos ? number.size() < maximum_digits
                                           : number.substr(exponent + 1).starts_with('-'))
        return false;
    double value = 0;
    const char* end = number.data() + number.size();
    return number.size() >= 3 &&
           std::from_chars(number.data(), end, value).ec == std::errc::result_out_of_range;
}

class Mender {
public:
    explicit Mender(std::string_view text) : text_(text) {}

    MendedJson mend() {
        while (at_ < text_.size() && mended_.flaws.size() < maximum_flaws) {
            if (text_[at_] == '"')
                mendString();
            else if (startsNumber(text_[at_]))
                mendNumber();
            else
                ++at_;
        }
        return std::move(mended_);
    }

private:
    void mendString() {
        flawed_ = false;
        ++at_;
        while (at_ < text_.size() && text_[at_] != '"') {
            const auto byte = static_cast<unsigned char>(text_[at_]);
            if (byte >= 0x20 && byte < 0x80 && byte != '\\')
                ++at_;
            else if (byte == '\\')
                mendEscape();
            else if (byte < 0x20)
                mendControl();
            else if (const std::size_t length = firstUtf8Character(text_.substr(at_)).length; length > 0)
                at_ += length;
            else
                replace(1, "?", not_utf8);
        }
        ++at_;
    }

    void mendControl() {
        const bool is_space = text_[at_] == '\t' || text_[at_] == '\n' || text_[at_] == '\r';
        replace(1, " ", is_space ? std::nullopt : std::optional(control_character));
    }

    void mendEscape() {
        constexpr std::size_t size = std::string_view("\\u0000").size();
        if (!text_.substr(at_ + 1).starts_with('u')) {
            if (at_ + 1 < text_.size() &&
                std::string_view("\"\\/bfnrt").find(text_[at_ + 1]) == std::string_view::npos)
                return replace(1, "?", unknown_escape);
            at_ += 2;
            return;
        }
        const std::optional<unsigned> unit = unitAt(at_);
        if (!unit)
            return replace(1, "?", unknown_escape);
        if (*unit == 0)
            return replace(size, "\\u0020", control_character);
        if (*unit < 0xD800 || *unit > 0xDFFF) {
            at_ += size;
            return;
        }
        const std::optional<unsigned> low = unitAt(at_ + size);
        if (*unit < 0xDC00 && low && *low >= 0xDC00 && *low <= 0xDFFF)
            at_ += 2 * size;
        else
            replace(size, "\\uFFFD", half_pair);
    }

    /// The code unit of the escape "\u0041" at an offset.
    std::optional<unsigned> unitAt(std::size_t at) const {
        const std::string_view escape = text_.substr(std::min(at, text_.size()), 6);
        unsigned unit = 0;
        if (escape.size() < 6 || !escape.starts_with("\\u"))
            return std::nullopt;
        const auto [stop, error] = std::from_chars(escape.data() + 2, escape.data() + 6, unit, 16);
        return error == std::errc() && stop == escape.data() + 6 ? std::optional(unit) : std::nullopt;
    }

    void mendNumber() {
        flawed_ = false;
        for (const std::string_view name : {"NaN", "-NaN", "Infinity", "-Infinity"})
            if (text_.substr(at_).starts_with(name))
                return replace(name.size(), zero(name.size()), no_number);
        const std::size_t begin = at_++;
        while (at_ < text_.size() && isInNumber(text_[at_]))
            ++at_;
        if (const std::string_view number = text_.substr(begin, at_ - begin); isTooLarge(number)) {
            at_ = begin;
            replace(number.size(), zero(number.size()), no_number);
        }
    }

    /// A zero as long as the number it replaces.
    static std::string zero(std::size_t size) { return "0." + std::string(size - 2, '0'); }

    /// Replaces that many bytes by `other`, and continues after them.
    void replace(std::size_t size, std::string_view other, std::optional<MessageText<>> flaw) {
        if (mended_.text.empty())
            mended_.text = text_;
        mended_.text.replace(at_, size, other);
        if (flaw && !flawed_) {
            mended_.flaws.push_back({at_, *flaw});
            flawed_ = true;
        }
        at_ += size;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    bool flawed_ = false; ///< the current value
    MendedJson mended_;
};

} // namespace

MendedJson mendedJson(std::string_view text) {
    return Mender(text).mend();
}

} // namespace saccade
