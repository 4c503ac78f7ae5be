#include "core/metrics/word_class.h"

#include "core/data/scenes/palette.h"
#include "core/metrics/object_names.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string_view>

namespace saccade {
namespace {

constexpr std::size_t words_between = 3; ///< between a relation and an object, and a colour and its object

using TokenSpan = std::span<const std::string>;

/// A phrase that relates two objects.
struct Relation {
    std::string_view phrase;
    std::size_t word; ///< the one of its words that says how
};

// Longer phrases stand before those that they begin with.
constexpr std::array relations = {
    Relation{"to the left of", 2},
    Relation{"to the right of", 2},
    Relation{"on the left of", 2},
    Relation{"on the right of", 2},
    Relation{"left of", 0},
    Relation{"right of", 0},
    Relation{"in front of", 1},
    Relation{"on top of", 1},
    Relation{"next to", 0},
    Relation{"close to", 0},
    Relation{"above", 0},
    Relation{"across", 0},
    Relation{"against", 0},
    Relation{"around", 0},
    Relation{"behind", 0},
    Relation{"below", 0},
    Relation{"beneath", 0},
    Relation{"beside", 0},
    Relation{"between", 0},
    Relation{"by", 0},
    Relation{"in", 0},
    Relation{"inside", 0},
    Relation{"near", 0},
    Relation{"on", 0},
    Relation{"over", 0},
    Relation{"under", 0},
    Relation{"underneath", 0},
};

/// A relation as it stands in a caption.
struct Place {
    std::size_t begin, word, end; ///< tokens [begin, end)
};

bool isColour(std::string_view word) {
    constexpr std::array more{"grey",   "beige", "tan",    "silver",    "gold",
                              "golden", "blond", "blonde", "turquoise", "maroon"};
    return scenes::isColourName(word) || std::find(more.begin(), more.end(), word) != more.end();
}

/// Number of tokens from `at` on that are the phrase; 0 if they are not.
std::size_t lengthOfPhrase(TokenSpan tokens, std::size_t at, std::string_view phrase) {
    std::size_t length = 0;
    while (!phrase.empty()) {
        const std::string_view word = phrase.substr(0, phrase.find(' '));
        if (at + length >= tokens.size() || tokens[at + length] != word)
            return 0;
        phrase.remove_prefix(std::min(phrase.size(), word.size() + 1));
        ++length;
    }
    return length;
}

std::optional<Place> relationAt(TokenSpan tokens, std::size_t at) {
    for (const Relation& relation : relations)
        if (const std::size_t length = lengthOfPhrase(tokens, at, relation.phrase))
            return Place{at, at + relation.word, at + length};
    return std::nullopt;
}

std::vector<Place> relationsIn(TokenSpan tokens) {
    std::vector<Place> places;
    for (std::size_t at = 0; at < tokens.size();) {
        const std::optional<Place> place = relationAt(tokens, at);
        if (place)
            places.push_back(*place);
        at = place ? place->end : at + 1;
    }
    return places;
}

/// The last mention before token `end`, from `begin` on and close to it; null if there is none.
const ObjectMention* mentionBefore(const std::vector<ObjectMention>& mentions, std::size_t begin,
                                   std::size_t end) {
    const auto found = std::find_if(mentions.rbegin(), mentions.rend(),
                                    [end](const ObjectMention& mention) { return mention.word < end; });
    return found == mentions.rend() || found->word < begin || end - found->word > words_between + 1 ? nullptr
                                                                                                    : &*found;
}

/// The first mention from token `begin` on, before `end` and close to it; null if there is none.
const ObjectMention* mentionAfter(const std::vector<ObjectMention>& mentions, std::size_t begin,
                                  std::size_t end) {
    const auto found = std::find_if(mentions.begin(), mentions.end(),
                                    [begin](const ObjectMention& mention) { return mention.word >= begin; });
    return found == mentions.end() || found->word >= end || found->word - begin > words_between ? nullptr
                                                                                                : &*found;
}

/// Where the noun phrase that the colour at `colour` begins ends, at the latest.
std::size_t endOfPhrase(TokenSpan tokens, std::size_t colour) {
    for (std::size_t i = colour + 1; i < tokens.size(); ++i) {
        const std::string& token = tokens[i];
        const bool joins_colours = token == "and" && i + 1 < tokens.size() && isColour(tokens[i + 1]);
        if ((token == "and" && !joins_colours) || token == "with" || token == "of" || token == "," ||
            token == "is" || token == "are" || token == "a" || token == "the" || relationAt(tokens, i))
            return i;
    }
    return tokens.size();
}

/// What has the colour at `colour`: named after it, or before "is" and "are"; null for nothing that is named.
const ObjectMention* colouredBy(TokenSpan tokens, std::size_t colour,
                                const std::vector<ObjectMention>& mentions) {
    if (const ObjectMention* next =
            mentionAfter(mentions, colour + 1, std::min(endOfPhrase(tokens, colour), tokens.size())))
        return next;
    const bool says_so = colour > 0 && (tokens[colour - 1] == "is" || tokens[colour - 1] == "are");
    return says_so ? mentionBefore(mentions, 0, colour - 1) : nullptr;
}

std::vector<std::string> both(std::vector<std::string> one, const std::vector<std::string>& other) {
    for (const std::string& category : other)
        if (std::find(one.begin(), one.end(), category) == one.end())
            one.push_back(category);
    return one;
}

} // namespace

std::vector<ObjectWord> objectWords(TokenSpan tokens, const ObjectNames& names) {
    const std::vector<ObjectMention> mentions = names.mentions(tokens);
    std::map<std::size_t, ObjectWord> words; // by position; a relation or a colour goes before a name
    for (const ObjectMention& mention : mentions)
        words[mention.word] = {mention.word, WordClass::Object, mention.categories};
    for (std::size_t i = 0; i < tokens.size(); ++i)
        if (isColour(tokens[i]))
            if (const ObjectMention* object = colouredBy(tokens, i, mentions))
                words[i] = {i, WordClass::Colour, object->categories};
    const std::vector<Place> places = relationsIn(tokens);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Place& place = places[i];
        const std::size_t next = i + 1 < places.size() ? places[i + 1].begin : tokens.size();
        const ObjectMention* first = mentionBefore(mentions, i > 0 ? places[i - 1].end : 0, place.begin);
        const ObjectMention* second = mentionAfter(mentions, place.end, next);
        if (first && second)
            words[place.word] = {place.word, WordClass::Relation,
                                 both(first->categories, second->categories)};
    }
    std::vector<ObjectWord> found;
    for (auto& [position, word] : words)
        found.push_back(std::move(word));
    return found;
}

} // namespace saccade
