#include "core/text/token_rules.h"

#include "core/text/english_words.h"
#include "core/text/unicode.h"

#include <algorithm>
#include <iterator>

namespace saccade {
namespace {

/// What is left of the text; reading past its end gives a line break.
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
    /// Characters from `from` on that the predicate accepts.
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

/// How many characters become the token, and how many the rule looked at to decide so.
struct Match {
    std::size_t token = 0;
    std::size_t seen = 0;
};

Match whole(std::size_t length) {
    return {length, length};
}

bool isOneOf(char32_t c, std::u32string_view set) {
    return set.find(c) != std::u32string_view::npos;
}

bool isAsciiLetter(char32_t c) {
    return c < 0x80 && isLetter(c);
}

bool isAsciiAlnum(char32_t c) {
    return c < 0x80 && (isLetter(c) || isDigit(c));
}

bool isAlnum(char32_t c) {
    return isLetter(c) || isDigit(c);
}

bool isCapital(char32_t c) {
    return c >= U'A' && c <= U'Z';
}

bool isHyphen(char32_t c) {
    return isOneOf(c, U"-_\u058A\u2010\u2011");
}

struct TwoWords {
    std::u32string_view both;
    std::size_t first;
};

constexpr TwoWords assimilations[] = {{U"cannot", 3}, {U"gonna", 3}, {U"gotta", 3}, {U"lemme", 3},
                                      {U"gimme", 3},  {U"wanna", 3}, {U"'tis", 2},  {U"'twas", 2}};

Match assimilation(const Rest& rest) {
    for (const TwoWords& words : assimilations)
        if (rest.startsWith(words.both))
            return {words.first, words.both.size()};
    return {};
}

/// 's, 'm, 'd, 're, 've, 'll.
std::size_t cliticLength(const Rest& rest, std::size_t from) {
    for (const std::u32string_view clitic : {U"'s", U"'m", U"'d", U"'re", U"'ve", U"'ll"})
        if (rest.startsWith(clitic, from))
            return clitic.size();
    return 0;
}

Match wordBeforeClitic(const Rest& rest) {
    const std::size_t letters = rest.run(0, isLetter);
    const std::size_t clitic = cliticLength(rest, letters);
    return letters > 0 && clitic > 0 ? Match{letters, letters + clitic} : Match{};
}

/// "do" of "don't".
Match stemBeforeNot(const Rest& rest) {
    const std::size_t letters = rest.run(0, isAsciiLetter);
    const bool negated =
        letters >= 2 && rest.startsWith(U"n't", letters - 1) && rest.lower(letters - 2) != U'n';
    return negated ? Match{letters - 1, letters + 2} : Match{};
}

Match word(const Rest& rest) {
    return whole(rest.run(0, isLetter));
}

/// Words that keep their apostrophe.
Match apostropheWord(const Rest& rest) {
    for (const std::u32string_view known :
         {U"'n'", U"'n", U"dunkin'", U"somethin'", U"ol'", U"'em", U"'till", U"'til", U"'cause", U"cont'd.",
          U"cont'd", U"nor'easter", U"c'mon", U"e'er", U"s'mores", U"ev'ry", U"li'l", U"nat'l", U"cap'n"})
        if (rest.startsWith(known))
            return whole(known.size());
    if (rest[0] == U'\'' && rest[1] >= U'2' && rest[1] <= U'9' && rest.startsWith(U"0s", 2))
        return whole(4); // '80s
    const std::size_t letters = rest.run(0, isLetter);
    if (letters == 0 || rest[letters] != U'\'')
        return {};
    const std::size_t tail = rest.run(letters + 1, isLetter);
    const bool name =
        letters == 1 && tail >= 2 && ((isCapital(rest[0]) && !isOneOf(rest[0], U"IY")) || rest[0] == U'n');
    const bool vowels = letters >= 2 && isOneOf(rest.lower(letters - 1), U"aeiouy") &&
                        (isOneOf(rest[letters + 1], U"aeiou") || isCapital(rest[letters + 1]));
    if (name || vowels) // O'Neil; ma'am, Hawai'i
        return whole(letters + 1 + tail);
    return letters == 1 && isOneOf(rest.lower(0), U"ldj") ? whole(2) : Match{};
}

/// "y'" of "y'all".
Match youBeforeWord(const Rest& rest) {
    return rest.startsWith(U"y'") && isLetter(rest[2]) ? Match{2, 3} : Match{};
}

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

Match clitic(const Rest& rest) {
    const std::size_t length = cliticLength(rest, 0);
    return length > 0 && !isAsciiLetter(rest[length]) ? Match{length, length + 1} : Match{};
}

Match negation(const Rest& rest) {
    return rest.startsWith(U"n't") ? whole(3) : Match{};
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

/// "Mr.", "etc.", "Ph.D."; "No." before a number.
Match abbreviation(const Rest& rest) {
    const std::size_t letters = rest.run(0, isAsciiLetter);
    const std::size_t with_degree = letters + 2;
    if (rest[letters] != U'.')
        return {};
    if (isAsciiLetter(rest[letters + 1]) && rest[with_degree] == U'.' &&
        isAbbreviation(rest.first(with_degree)))
        return whole(with_degree + 1);
    if (isAbbreviation(rest.first(letters)))
        return whole(letters + 1);
    const std::size_t number_at = letters + (isSpace(rest[letters + 1]) ? 2 : 1);
    if (isDigit(rest[number_at]) && isAbbreviationBeforeNumber(rest.first(letters)))
        return {letters + 1, number_at + 1};
    return {};
}

std::size_t acronymLength(const Rest& rest, std::size_t from) {
    std::size_t end = from;
    if (isAsciiLetter(rest[from]))
        for (++end; rest[end] == U'.' && isAsciiLetter(rest[end + 1]);)
            end += 2;
    return end - from;
}

/// "U.S.", "a.m." and a single letter with its stop.
Match acronym(const Rest& rest) {
    const std::size_t length = acronymLength(rest, 0);
    if (length > 0 && rest[length] == U'.')
        return whole(length + 1);
    return length > 1 && isSpace(rest[length]) ? Match{length, length + 1} : Match{};
}

/// '98
Match shortYear(const Rest& rest) {
    const bool year = rest[0] == U'\'' && isDigit(rest[1]) && isDigit(rest[2]) && isSpace(rest[3]);
    return year ? Match{3, 4} : Match{};
}

/// A full stop right before another mark belongs to an abbreviation.
Match withInnerStop(const Rest& rest, std::size_t length) {
    if (length > 0 && rest[length] == U'.' && isOneOf(rest[length + 1], U",;:"))
        return {length + 1, length + 2};
    return whole(length);
}

Match wordWithInnerStop(const Rest& rest) {
    const Match match = withInnerStop(rest, rest.run(0, isLetter));
    return match.seen > match.token ? match : Match{};
}

/// An apostrophe that opens a quotation, lest it be read as the start of 's or 'd.
Match openingQuote(const Rest& rest) {
    return rest[0] == U'\'' && isAsciiLetter(rest[1]) && !isSpace(rest[2]) ? Match{1, 3} : Match{};
}

Match quote(const Rest& rest) {
    return whole(
        isOneOf(rest[0], U"\"'`\u2018\u201A\u201B\u201C\u201D\u201E\u201F\u2039\u203A\u00AB\u00BB") ? 1 : 0);
}

Match oneOf(const Rest& rest, std::u32string_view set) {
    return whole(isOneOf(rest[0], set) ? 1 : 0);
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

/// Hyphenated words with stops and commas in their first part: 3.5-inch, U.S.-based.
Match hyphenatedNumber(const Rest& rest) {
    if (!isAsciiAlnum(rest[0]))
        return {};
    const std::size_t head = rest.run(0, [](char32_t c) { return isAsciiAlnum(c) || isOneOf(c, U".,"); });
    std::size_t end = head;
    while (rest[end] == U'-') {
        const std::size_t acronym_part = acronymLength(rest, end + 1);
        const bool stopped = acronym_part > 1 && rest[end + 1 + acronym_part] == U'.';
        const std::size_t part = stopped ? acronym_part + 1 : rest.run(end + 1, isAsciiAlnum);
        if (part == 0)
            break;
        end += 1 + part;
    }
    return end > head ? withInnerStop(rest, end) : Match{};
}

/// Letters and digits joined with single hyphens, each part perhaps with a d', o' or l' in front: 4x4, co-ed,
/// o'clock.
Match hyphenatedWord(const Rest& rest) {
    const auto part = [&rest](std::size_t from) {
        const std::size_t plain = rest.run(from, isAlnum);
        const bool elided = plain == 1 && isOneOf(rest.lower(from), U"dol") && rest[from + 1] == U'\'';
        const std::size_t after = elided ? rest.run(from + 2, isAlnum) : 0;
        return after >= 2 ? 2 + after : plain;
    };
    std::size_t end = part(0);
    for (std::size_t next; end > 0 && isHyphen(rest[end]) && (next = part(end + 1)) > 0;)
        end += 1 + next;
    return withInnerStop(rest, end);
}

/// AT&T
Match initials(const Rest& rest) {
    std::size_t end = rest.run(0, isCapital);
    const std::size_t head = end;
    for (std::size_t more;
         head > 0 && isOneOf(rest[end], U"&+") && (more = rest.run(end + 1, isCapital)) > 0;)
        end += 1 + more;
    return end > head ? whole(end) : Match{};
}

/// Signs that stand alone. Others, emoji among them, are left out, as there.
Match symbol(const Rest& rest) {
    const char32_t c = rest[0];
    const bool sign = isOneOf(c, U"+%&~^|\\<>$") || (c > 0xA0 && c < 0xC0) || c == 0xD7 || c == 0xF7 ||
                      (c >= 0x2016 && c <= 0x2BFF) || (c >= 0x3001 && c <= 0x3020) ||
                      (c >= 0xFF01 && c <= 0xFF65);
    return whole(sign ? 1 : 0);
}

using Spelling = std::u32string (*)(std::u32string);

std::u32string asItIs(std::u32string token) {
    return token;
}

/// The Treebank puts a backslash before slashes and asterisks.
std::u32string escaped(std::u32string token) {
    for (std::size_t i = 0; i < token.size(); ++i)
        if (isOneOf(token[i], U"/*"))
            token.insert(i++, 1, U'\\');
    return token;
}

std::u32string closingQuote(std::u32string) {
    return U"''";
}

std::u32string bracketName(std::u32string token) {
    constexpr std::u32string_view names[] = {U"-LRB-", U"-RRB-", U"-LSB-", U"-RSB-", U"-LCB-", U"-RCB-"};
    return std::u32string(names[std::u32string_view(U"()[]{}").find(token[0])]);
}

std::u32string twoHyphens(std::u32string) {
    return U"--";
}

/// Ellipses of any length are one, and so are dashes of three or four hyphens.
std::u32string shortened(std::u32string token) {
    if (isOneOf(token[0], U".\u2026"))
        return token == U"." ? token : U"...";
    if (token == U"---" || token == U"----")
        return U"--";
    return escaped(std::move(token));
}

/// Fractions and currencies that are one character have a spelling in ASCII.
std::u32string spelledOut(std::u32string token) {
    switch (token[0]) {
    case U'\u00BC':
        return U"1\\/4";
    case U'\u00BD':
        return U"1\\/2";
    case U'\u00BE':
        return U"3\\/4";
    case U'\u00A2':
        return U"cents";
    case U'\u00A3':
        return U"#";
    case U'\u20AC':
        return U"$";
    default:
        return token;
    }
}

struct Rule {
    Match (*match)(const Rest& rest);
    Spelling spelling;
};

constexpr Rule rules[] = {
    {assimilation, asItIs},
    {wordBeforeClitic, americanSpelling},
    {stemBeforeNot, asItIs},
    {word, americanSpelling},
    {apostropheWord, asItIs},
    {youBeforeWord, asItIs},
    {address, escaped},
    {mailAddress, asItIs},
    {handle, asItIs},
    {clitic, asItIs},
    {negation, asItIs},
    {number, asItIs},
    {fraction, escaped},
    {slashed, escaped},
    {dollar, asItIs},
    {abbreviation, asItIs},
    {acronym, asItIs},
    {shortYear, asItIs},
    {wordWithInnerStop, asItIs},
    {openingQuote, closingQuote},
    {quote, closingQuote},
    {bracket, bracketName},
    {dash, twoHyphens},
    {marks, shortened},
    {hyphenatedNumber, asItIs},
    {hyphenatedWord, asItIs},
    {initials, asItIs},
    {symbol, spelledOut},
};

} // namespace

std::u32string straightened(std::u32string text) {
    text.erase(std::remove(text.begin(), text.end(), U'\u00AD'), text.end());
    std::replace(text.begin(), text.end(), U'\u2019', U'\'');
    return text;
}

bool isAssimilation(std::u32string_view word) {
    const Match match = assimilation(Rest(word));
    return match.seen > 0 && match.seen == word.size();
}

RuleToken nextToken(std::u32string_view text, std::size_t at) {
    const Rest rest(text.substr(at));
    Match longest;
    Spelling spelling = asItIs;
    for (const Rule& rule : rules) {
        const Match match = rule.match(rest);
        if (match.seen > longest.seen) {
            longest = match;
            spelling = rule.spelling;
        }
    }
    if (longest.seen == 0)
        return {};
    return {spelling(std::u32string(rest.first(longest.token))), longest.token};
}

} // namespace saccade
