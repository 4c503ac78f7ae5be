#include "core/text/token_matchers.h"

namespace saccade::token_rules {
namespace {

Match oneOf(const Rest& rest, std::u32string_view set) {
    return whole(isOneOf(rest[0], set) ? 1 : 0);
}

} // namespace

Match address(const Rest& rest) {
    const auto inside = [](char32_t c) { return !isSpace(c) && !isOneOf(c, U"\"<>|()"); };
    for (const std::u32string_view scheme : {U"http://", U"https://", U"www."}) {
        if (!rest.startsWith(scheme))
            continue;
        std::size_t length = rest.run(0, inside);
        while (isOneOf(rest[length - 1], U".,!?{}-'"))
            --length;
        return length > scheme.size() ? whole(length) : Match{};
    }
    const auto inName = [](char32_t c) { return isAsciiAlnum(c) || isHyphen(c); };
    std::size_t label = rest.run(0, inName);
    std::size_t end = label;
    Match longest;
    while (label > 0 && rest[end] == U'.') {
        label = rest.run(end + 1, inName);
        end += 1 + label;
        for (const std::u32string_view domain : {U"com", U"net", U"org", U"edu"})
            if (label == 3 && rest.startsWith(domain, end - 3))
                longest = whole(end);
    }
    return longest;
}

Match mailAddress(const Rest& rest) {
    const std::size_t name = rest.run(0, [](char32_t c) { return isAsciiAlnum(c) || isOneOf(c, U"._%+-"); });
    std::size_t host = rest.run(name + 1, [](char32_t c) { return isAsciiAlnum(c) || isOneOf(c, U".-"); });
    while (host > 0 && rest[name + host] == U'.')
        --host;
    return name > 0 && rest[name] == U'@' && host > 0 ? whole(name + 1 + host) : Match{};
}

/// @name and #topic.
Match handle(const Rest& rest) {
    std::size_t name = 0;
    if (rest[0] == U'#')
        name = rest.run(1, isLetter);
    else if (rest[0] == U'@' && !isDigit(rest[1]))
        name = rest.run(1, [](char32_t c) { return isAsciiAlnum(c) || c == U'_'; });
    return name > 0 ? whole(1 + name) : Match{};
}

/// 12, -3, 1,000, 3.5, .5, 8:30.
Match number(const Rest& rest) {
    const std::size_t sign = isOneOf(rest[0], U"+-") ? 1 : 0;
    std::size_t end = sign + rest.run(sign, isDigit);
    for (std::size_t more; isOneOf(rest[end], U".,:") && (more = rest.run(end + 1, isDigit)) > 0;)
        end += 1 + more;
    return end > sign ? whole(end) : Match{};
}

/// 1/2, 5-1/2, 5 1/2.
Match fraction(const Rest& rest) {
    const std::size_t first = rest.run(0, isDigit);
    const std::size_t start = isOneOf(rest[first], U"- \u00A0") ? first + 1 : 0;
    const std::size_t above = rest.run(start, isDigit);
    const std::size_t below = rest.run(start + above + 1, isDigit);
    const auto plausible = [](std::size_t digits) { return digits >= 1 && digits <= 4; };
    if (!plausible(first) || !plausible(above) || rest[start + above] != U'/' || !plausible(below))
        return {};
    return whole(start + above + 1 + below);
}

/// and/or, black/white-striped, 12/25/2012.
Match slashed(const Rest& rest) {
    const auto part = [&rest](std::size_t from) {
        std::size_t end = from + rest.run(from, isAsciiAlnum);
        for (int hyphens = 0; hyphens < 2 && end > from && rest[end] == U'-' && isAsciiLetter(rest[end + 1]);
             ++hyphens)
            end += 1 + rest.run(end + 1, isAsciiLetter);
        return end - from;
    };
    std::size_t end = part(0);
    int slashes = 0;
    for (std::size_t next; end > 0 && slashes < 2 && rest[end] == U'/' && (next = part(end + 1)) > 0;
         ++slashes)
        end += 1 + next;
    return slashes > 0 ? whole(end) : Match{};
}

Match dollar(const Rest& rest) {
    const std::size_t country = rest.run(0, isCapital);
    return rest[country] == U'$' ? whole(country + 1) : Match{};
}

/// An apostrophe that opens a quotation, so that it is not read as the start of 's or 'd.
Match openingQuote(const Rest& rest) {
    return rest[0] == U'\'' && isAsciiLetter(rest[1]) && !isSpace(rest[2]) ? Match{1, 3} : Match{};
}

Match quote(const Rest& rest) {
    return whole(
        isOneOf(rest[0], U"\"'`\u2018\u201A\u201B\u201C\u201D\u201E\u201F\u2039\u203A\u00AB\u00BB") ? 1 : 0);
}

Match bracket(const Rest& rest) {
    return oneOf(rest, U"()[]{}");
}

Match dash(const Rest& rest) {
    return oneOf(rest, U"\u2013\u2014\u2015");
}

/// Repeated marks of one kind are one token.
Match marks(const Rest& rest) {
    for (const std::u32string_view kind : {U".\u2026", U"?!", U"-", U"@", U"#", U"_", U"*"})
        if (isOneOf(rest[0], kind))
            return whole(rest.run(0, [kind](char32_t c) { return isOneOf(c, kind); }));
    return oneOf(rest, U",;:/=\u00A1\u00BF");
}

/// Signs that are tokens of their own. Others, including emoji, are left out, as in that tokenizer.
Match symbol(const Rest& rest) {
    const char32_t c = rest[0];
    const bool sign = isOneOf(c, U"+%&~^|\\<>$") || (c > 0xA0 && c < 0xC0) || c == 0xD7 || c == 0xF7 ||
                      (c >= 0x2016 && c <= 0x2BFF) || (c >= 0x3001 && c <= 0x3020) ||
                      (c >= 0xFF01 && c <= 0xFF65);
    return whole(sign ? 1 : 0);
}

} // namespace saccade::token_rules
