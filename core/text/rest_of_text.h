#pragma once

#include "core/text/characters.h"

#include <cstddef>
#include <string_view>

namespace saccade::token_rules {

/// The rest of the text; reading past its end gives a line break.
class Rest {
public:
    explicit Rest(std::u32string_view text) : text_(text) {}

    char32_t operator[](std::size_t i) const { return i < text_.size() ? text_[i] : U'\n'; }
    char32_t lower(std::size_t i) const { return lowerCase((*this)[i]); }
    std::u32string_view first(std::size_t count) const { return text_.substr(0, count); }
    bool startsWith(std::u32string_view lower_case, std::size_t from = 0) const {
        for (std::size_t i = 0; i < lower_case.size(); ++i)
            if (lower(from + i) != lower_case[i])
                return false;
        return true;
    }
    /// Number of characters from `from` that the predicate accepts.
    template <typename Predicate>
    std::size_t run(std::size_t from, Predicate accepts) const {
        std::size_t end = from;
        while (end < text_.size() && accepts(text_[end]))
            ++end;
        return end - from;
    }

private:
    std::u32string_view text_;
};

/// How many characters become the token, and how many the rule looked at.
struct Match {
    std::size_t token = 0;
    std::size_t seen = 0;
};

inline Match whole(std::size_t length) {
    return {length, length};
}

inline bool isOneOf(char32_t c, std::u32string_view set) {
    return set.find(c) != std::u32string_view::npos;
}

inline bool isAsciiLetter(char32_t c) {
    return c < 0x80 && isLetter(c);
}

inline bool isAsciiAlnum(char32_t c) {
    return c < 0x80 && (isLetter(c) || isDigit(c));
}

inline bool isAlnum(char32_t c) {
    return isLetter(c) || isDigit(c);
}

inline bool isCapital(char32_t c) {
    return c >= U'A' && c <= U'Z';
}

inline bool isHyphen(char32_t c) {
    return isOneOf(c, U"-_\u058A\u2010\u2011");
}

} // namespace saccade::token_rules
