#include "core/text/token_matchers.h"

#include "core/text/english_words.h"

namespace saccade::token_rules {
namespace {

struct TwoWords {
    std::u32string_view both;
    std::size_t first;
};

constexpr TwoWords assimilations[] = {{U"cannot", 3}, {U"gonna", 3}, {U"gotta", 3}, {U"lemme", 3},
                                      {U"gimme", 3},  {U"wanna", 3}, {U"'tis", 2},  {U"'twas", 2}};

/// 's, 'm, 'd, 're, 've, 'll.
std::size_t cliticLength(const Rest& rest, std::size_t from) {
    for (const std::u32string_view clitic : {U"'s", U"'m", U"'d", U"'re", U"'ve", U"'ll"})
        if (rest.startsWith(clitic, from))
            return clitic.size();
    return 0;
}

std::size_t acronymLength(const Rest& rest, std::size_t from) {
    std::size_t end = from;
    if (isAsciiLetter(rest[from]))
        for (++end; rest[end] == U'.' && isAsciiLetter(rest[end + 1]);)
            end += 2;
    return end - from;
}

/// A full stop right before another mark belongs to an abbreviation.
Match withInnerStop(const Rest& rest, std::size_t length) {
    if (length > 0 && rest[length] == U'.' && isOneOf(rest[length + 1], U",;:"))
        return {length + 1, length + 2};
    return whole(length);
}

} // namespace

Match assimilation(const Rest& rest) {
    for (const TwoWords& words : assimilations)
        if (rest.startsWith(words.both))
            return {words.first, words.both.size()};
    return {};
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

Match clitic(const Rest& rest) {
    const std::size_t length = cliticLength(rest, 0);
    return length > 0 && !isAsciiLetter(rest[length]) ? Match{length, length + 1} : Match{};
}

Match negation(const Rest& rest) {
    return rest.startsWith(U"n't") ? whole(3) : Match{};
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

Match wordWithInnerStop(const Rest& rest) {
    const Match match = withInnerStop(rest, rest.run(0, isLetter));
    return match.seen > match.token ? match : Match{};
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

/// Letters and digits joined with single hyphens, each part optionally preceded by d', o' or l': 4x4, co-ed,
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

} // namespace saccade::token_rules
