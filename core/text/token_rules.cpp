#include "core/text/token_rules.h"

#include "core/text/english_words.h"
#include "core/text/token_matchers.h"

#include <algorithm>

namespace saccade {
namespace {

using namespace token_rules;

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

// NOLINTNEXTLINE(performance-unnecessary-value-param): all rules have one signature
std::u32string closingQuote(std::u32string) {
    return U"''";
}

std::u32string bracketName(std::u32string token) {
    constexpr std::u32string_view names[] = {U"-LRB-", U"-RRB-", U"-LSB-", U"-RSB-", U"-LCB-", U"-RCB-"};
    return std::u32string(names[std::u32string_view(U"()[]{}").find(token[0])]);
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): all rules have one signature
std::u32string twoHyphens(std::u32string) {
    return U"--";
}

/// All ellipses become one form, and so do dashes of three or four hyphens.
std::u32string shortened(std::u32string token) {
    if (isOneOf(token[0], U".\u2026"))
        return token == U"." ? token : U"...";
    if (token == U"---" || token == U"----")
        return U"--";
    return escaped(std::move(token));
}

/// Fractions and currencies that are one character have an ASCII spelling.
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
    std::erase_if(text, isInvisible);
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
