#include "core/text/english_words.h"

#include "core/text/characters.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <unordered_set>

namespace saccade {
namespace {

using WordSet = std::unordered_set<std::u32string_view>;
using WordMap = std::unordered_map<std::u32string_view, std::u32string_view>;

const WordSet& abbreviations() {
    static const WordSet words = {
        // months and days
        U"jan", U"feb", U"mar", U"apr", U"jun", U"jul", U"aug", U"sep", U"sept", U"oct", U"nov", U"dec",
        U"mon", U"tue", U"tues", U"wed", U"thu", U"thurs", U"fri",
        // states
        U"ala", U"ariz", U"calif", U"colo", U"conn", U"dak", U"del", U"fla", U"ga", U"ind", U"kan", U"kans",
        U"ky", U"la", U"md", U"mich", U"minn", U"mo", U"mont", U"neb", U"nev", U"okla", U"pa", U"penn",
        U"tenn", U"tex", U"va", U"vt", U"wis", U"wisc", U"wyo",
        // people
        U"mr", U"mrs", U"ms", U"dr", U"drs", U"prof", U"profs", U"sen", U"sens", U"rep", U"reps", U"atty",
        U"attys", U"lt", U"col", U"gen", U"messrs", U"gov", U"govs", U"adm", U"rev", U"maj", U"sgt", U"cpl",
        U"pvt", U"capt", U"pres", U"lieut", U"hon", U"brig", U"cmdr", U"comdr", U"pfc", U"spc", U"supt",
        U"supts", U"det", U"jr", U"sr", U"bros", U"ed.d", U"ph.d", U"esq", U"wm", U"jos",
        // places and firms
        U"mt", U"st", U"ste", U"ave", U"blvd", U"rd", U"inc", U"co", U"cos", U"corp", U"pty", U"ptys",
        U"ppty", U"ltd", U"plc", U"bancorp", U"dept", U"bhd", U"assn", U"univ", U"intl", U"sys", U"invt",
        U"elec", U"natl", U"mfg", U"mtg", U"cie",
        // others
        U"tel", U"est", U"ext", U"sq", U"ft", U"ph", U"etc", U"al", U"seq", U"vs", U"a.k.a", U"cf", U"treas"};
    return words;
}

/// Abbreviations that are ordinary words in lower case.
const WordSet& capitalisedAbbreviations() {
    static const WordSet words = {U"Ark", U"Ill", U"Mass", U"Miss", U"Ore", U"Wash"};
    return words;
}

const WordMap& americanSpellings() {
    static const WordMap words = {// -our is a rule below; these are its derivatives
                                  {U"armoured", U"armored"},
                                  {U"coloured", U"colored"},
                                  {U"colouring", U"coloring"},
                                  {U"colourful", U"colorful"},
                                  {U"discoloured", U"discolored"},
                                  {U"discolouring", U"discoloring"},
                                  {U"endeavoured", U"endeavored"},
                                  {U"endeavouring", U"endeavoring"},
                                  {U"favoured", U"favored"},
                                  {U"favouring", U"favoring"},
                                  {U"favourite", U"favorite"},
                                  {U"favourites", U"favorites"},
                                  {U"flavoured", U"flavored"},
                                  {U"flavouring", U"flavoring"},
                                  {U"honourable", U"honorable"},
                                  {U"honoured", U"honored"},
                                  {U"honouring", U"honoring"},
                                  {U"humoured", U"humored"},
                                  {U"humouring", U"humoring"},
                                  {U"laboured", U"labored"},
                                  {U"labouring", U"laboring"},
                                  {U"neighbourhood", U"neighborhood"},
                                  {U"neighbourhoods", U"neighborhoods"},
                                  {U"rumoured", U"rumored"},
                                  {U"rumouring", U"rumoring"},
                                  {U"savoured", U"savored"},
                                  {U"savouring", U"savoring"},
                                  {U"Labour", U"Labor"},
                                  // -re
                                  {U"centre", U"center"},
                                  {U"fibre", U"fiber"},
                                  {U"fibres", U"fibers"},
                                  {U"manoeuvre", U"maneuver"},
                                  {U"manoeuvres", U"maneuvers"},
                                  {U"meagre", U"meager"},
                                  {U"theatre", U"theater"},
                                  {U"theatres", U"theaters"},
                                  {U"titre", U"titer"},
                                  {U"titres", U"titers"},
                                  // -ise
                                  {U"analyse", U"analyze"},
                                  {U"analysed", U"analyzed"},
                                  {U"analysing", U"analyzing"},
                                  {U"capitalise", U"capitalize"},
                                  {U"capitalised", U"capitalized"},
                                  {U"finalise", U"finalize"},
                                  {U"finalised", U"finalized"},
                                  {U"finalising", U"finalizing"},
                                  {U"localise", U"localize"},
                                  {U"localised", U"localized"},
                                  {U"maximise", U"maximize"},
                                  {U"maximised", U"maximized"},
                                  {U"maximising", U"maximizing"},
                                  {U"minimise", U"minimize"},
                                  {U"minimised", U"minimized"},
                                  {U"minimising", U"minimizing"},
                                  {U"modernise", U"modernize"},
                                  {U"modernised", U"modernized"},
                                  {U"modernising", U"modernizing"},
                                  {U"organisation", U"organization"},
                                  {U"organisations", U"organizations"},
                                  {U"penalise", U"penalize"},
                                  {U"penalised", U"penalized"},
                                  {U"popularise", U"popularize"},
                                  {U"popularised", U"popularized"},
                                  {U"practise", U"practice"},
                                  {U"practised", U"practiced"},
                                  {U"pressurise", U"pressurize"},
                                  {U"pressurised", U"pressurized"},
                                  {U"realise", U"realize"},
                                  {U"realised", U"realized"},
                                  {U"realises", U"realizes"},
                                  {U"realising", U"realizing"},
                                  {U"recognise", U"recognize"},
                                  {U"recognised", U"recognized"},
                                  {U"recognises", U"recognizes"},
                                  {U"recognising", U"recognizing"},
                                  // others
                                  {U"analogue", U"analog"},
                                  {U"analogues", U"analogs"},
                                  {U"cancelled", U"canceled"},
                                  {U"cancelling", U"canceling"},
                                  {U"defence", U"defense"},
                                  {U"Defence", U"Defense"},
                                  {U"encyclopaedia", U"encyclopedia"},
                                  {U"grey", U"gray"},
                                  {U"kerb", U"curb"},
                                  {U"labelled", U"labeled"},
                                  {U"labelling", U"labeling"},
                                  {U"leant", U"leaned"},
                                  {U"learnt", U"learned"},
                                  {U"programme", U"program"},
                                  {U"programmes", U"programs"},
                                  {U"travelled", U"traveled"},
                                  {U"travelling", U"traveling"}};
    return words;
}

/// Words whose -our is not a British -or.
bool keepsOur(std::u32string_view word) {
    constexpr std::u32string_view kept[] = {U"bonjour", U"carrefour",  U"cornflour", U"contour",
                                            U"detour",  U"devour",     U"downpour",  U"glamour",
                                            U"inpour",  U"outpour",    U"paramour",  U"repour",
                                            U"tambour", U"troubadour", U"velour"};
    return std::any_of(std::begin(kept), std::end(kept), [word](std::u32string_view stem) {
        return word.find(stem) != std::u32string_view::npos;
    });
}

std::u32string lowered(std::u32string_view word) {
    std::u32string lower(word);
    std::transform(lower.begin(), lower.end(), lower.begin(), lowerCase);
    return lower;
}

} // namespace

bool isAbbreviation(std::u32string_view word) {
    return capitalisedAbbreviations().count(word) > 0 || abbreviations().count(lowered(word)) > 0;
}

bool isAbbreviationBeforeNumber(std::u32string_view word) {
    static const WordSet words = {U"no",   U"nos", U"fig",  U"figs", U"ca",
                                  U"prop", U"art", U"bldg", U"pp",   U"op"};
    return words.count(lowered(word)) > 0;
}

std::u32string americanSpelling(std::u32string word) {
    const auto known = americanSpellings().find(word);
    if (known != americanSpellings().end())
        return std::u32string(known->second);

    const std::size_t plural = word.size() > 1 && word.back() == U's' ? 1 : 0;
    const std::size_t stem = word.size() - plural;
    const bool british =
        stem >= 6 && word.compare(stem - 3, 3, U"our") == 0 &&
        std::all_of(word.begin(), word.end(), [](char32_t c) { return c >= U'a' && c <= U'z'; });
    if (british && !keepsOur(word))
        word.erase(stem - 2, 1);
    return word;
}

} // namespace saccade
