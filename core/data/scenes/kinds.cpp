#include "core/data/scenes/kinds.h"

#include <algorithm>

namespace saccade::scenes {

const std::vector<Kind>& kinds() {
    using enum Background;
    using enum Place;
    static const std::vector<Background> land{Grass, Sand, Snow};
    static const std::vector<Background> outside{Grass, Sand, Snow, Sea};
    // clang-format off
    static const std::vector<Kind> all = {
        // name, place, height, aspect, far, near, sized, wears its colour, verb, colours, backgrounds, drawing
        {"ball", Ground, 0.19, 1.0, 0.35, 0.95, true, false, "lies",
         {"red", "orange", "yellow", "green", "blue", "purple", "pink"}, {Grass, Sand, Snow, Room}, drawBall},
        {"box", Ground, 0.24, 1.15, 0.3, 0.9, true, false, "stands",
         {"red", "yellow", "green", "blue", "purple", "brown", "white"}, {Grass, Sand, Snow, Room}, drawBox},
        {"chair", Ground, 0.36, 0.64, 0.25, 0.85, true, false, "stands",
         {"red", "yellow", "green", "blue", "brown", "white"}, {Room}, drawChair},
        {"lamp", Ground, 0.46, 0.42, 0.1, 0.6, false, false, "stands",
         {"red", "orange", "green", "blue", "white"}, {Room}, drawLamp},
        {"umbrella", Ground, 0.48, 1.1, 0.25, 0.7, true, false, "stands",
         {"red", "orange", "green", "blue", "purple", "pink"}, {Sand}, drawUmbrella},
        {"tree", Ground, 0.46, 0.78, 0.08, 0.5, true, false, "stands",
         {"green", "orange", "yellow"}, {Grass, Snow}, drawTree},
        {"flower", Ground, 0.27, 0.68, 0.5, 0.95, true, false, "grows",
         {"red", "yellow", "purple", "pink", "white", "orange"}, {Grass}, drawFlower},
        {"sun", Sky, 0.24, 1.0, 0.45, 0.95, false, false, "shines",
         {"yellow", "orange"}, outside, drawSun},
        {"house", Ground, 0.4, 1.3, 0.08, 0.42, true, false, "stands",
         {"red", "yellow", "blue", "white", "pink", "grey"}, land, drawHouse},
        {"car", Ground, 0.25, 2.15, 0.25, 0.8, true, false, "stands",
         {"red", "yellow", "green", "blue", "white", "black"}, land, drawCar},
        {"boat", Water, 0.42, 1.08, 0.12, 0.8, true, false, "floats",
         {"red", "yellow", "green", "blue", "black", "white", "orange"}, {Sea}, drawBoat},
        {"person", Ground, 0.46, 0.58, 0.3, 0.85, false, true, "stands",
         {"red", "yellow", "green", "blue", "purple", "pink", "white", "orange"}, {Grass, Sand, Snow, Room}, drawPerson},
        {"dog", Ground, 0.25, 1.45, 0.35, 0.95, true, false, "stands",
         {"brown", "black", "white", "grey"}, {Grass, Sand, Snow, Room}, drawDog},
        {"cat", Ground, 0.25, 0.85, 0.35, 0.95, true, false, "sits",
         {"orange", "black", "white", "grey"}, {Grass, Room}, drawCat},
        {"bird", Sky, 0.13, 1.86, 0.25, 0.95, true, false, "flies",
         {"red", "yellow", "blue", "black", "white", "green"}, outside, drawBird},
    };
    // clang-format on
    return all;
}

const Kind* findKind(std::string_view name) {
    const auto found =
        std::find_if(kinds().begin(), kinds().end(), [&](const Kind& kind) { return kind.name == name; });
    return found == kinds().end() ? nullptr : &*found;
}

} // namespace saccade::scenes
