#pragma once

#include "core/text/rest_of_text.h"

/// The patterns that the tokenizer's rules look for at the start of the rest of a text. A pattern that is not
/// there gives an empty match.
namespace saccade::token_rules {

// words
Match assimilation(const Rest& rest);
Match wordBeforeClitic(const Rest& rest);
Match stemBeforeNot(const Rest& rest);
Match word(const Rest& rest);
Match apostropheWord(const Rest& rest);
Match youBeforeWord(const Rest& rest);
Match clitic(const Rest& rest);
Match negation(const Rest& rest);
Match abbreviation(const Rest& rest);
Match acronym(const Rest& rest);
Match shortYear(const Rest& rest);
Match wordWithInnerStop(const Rest& rest);
Match hyphenatedNumber(const Rest& rest);
Match hyphenatedWord(const Rest& rest);
Match initials(const Rest& rest);

// numbers, addresses and marks
Match address(const Rest& rest);
Match mailAddress(const Rest& rest);
Match handle(const Rest& rest);
Match number(const Rest& rest);
Match fraction(const Rest& rest);
Match slashed(const Rest& rest);
Match dollar(const Rest& rest);
Match openingQuote(const Rest& rest);
Match quote(const Rest& rest);
Match bracket(const Rest& rest);
Match dash(const Rest& rest);
Match marks(const Rest& rest);
Match symbol(const Rest& rest);

} // namespace saccade::token_rules
