#include "core/result/verdict_text.h"

#include "core/base/number_text.h"

#include <cmath>

namespace saccade {
namespace {

std::string probability(double value) {
    return fixedNumber(value, 2);
}

/// Of areas: rare words have small ones.
int decimalsFor(const Spread& random) {
    return random.mean < 0.1 ? 3 : 2;
}

/// "deletion 0.31 against 0.52 ± 0.04 …"
Message figures(const MapTest& test, std::size_t map) {
    const Spread deletion = randomDeletion(test), insertion = randomInsertion(test);
    const auto of = [](double area, const Spread& random) { return fixedNumber(area, decimalsFor(random)); };
    return say(
        "deletion %1 (random orders: %2 ± %3; lower is better), insertion %4 (%5 ± %6; higher is better)",
        of(areaBelow(test.maps[map].deletion), deletion), of(deletion.mean, deletion),
        of(deletion.deviation, deletion), of(areaBelow(test.maps[map].insertion), insertion),
        of(insertion.mean, insertion), of(insertion.deviation, insertion));
}

} // namespace

Message verdictText(const std::string& word, const MapTest& test, std::size_t map) {
    switch (verdictOn(test, map)) {
    case MapVerdict::NoNeed:
        return say("\"%1\" hardly depends on the image: its probability is %2, and still %3 when the whole "
                   "image is blurred. There is nothing for a map to find.",
                   word, probability(std::exp(static_cast<double>(test.whole))),
                   probability(std::exp(static_cast<double>(test.blurred))));
    case MapVerdict::Better:
        return say("The map of \"%1\" finds what the word depends on better than chance: %2.", word,
                   figures(test, map));
    case MapVerdict::Partly:
        return deletionBetter(test, map) ? say("The map of \"%1\" finds what the word cannot do without "
                                               "better than chance, but not what is enough for it: %2.",
                                               word, figures(test, map))
                                         : say("The map of \"%1\" finds what is enough for the word better "
                                               "than chance, but not what it cannot do without: %2.",
                                               word, figures(test, map));
    case MapVerdict::NotBetter:
        break;
    }
    return say("The map of \"%1\" finds what the word depends on no better than chance: %2.", word,
               figures(test, map));
}

const char* verdictName(MapVerdict verdict) {
    switch (verdict) {
    case MapVerdict::NoNeed:
        return "no_need";
    case MapVerdict::Better:
        return "better";
    case MapVerdict::Partly:
        return "partly";
    case MapVerdict::NotBetter:
        break;
    }
    return "not_better";
}

} // namespace saccade
