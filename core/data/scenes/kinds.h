#pragma once

#include "core/data/scenes/painter.h"
#include "core/data/scenes/scene.h"

#include <string>
#include <string_view>
#include <vector>

namespace saccade::scenes {

/// Where things of a kind are placed, and how they are grounded there.
enum class Place {
    Ground, ///< stands on it and casts a shadow
    Water,  ///< floats on the sea, with a reflection
    Sky,    ///< above the horizon
};

/// What may vary in a drawing.
struct Look {
    Colour colour;
    Background background = Background::Grass;
};

/// Draws one thing: (0, 0) is the centre of its foot, y points up, its height is about 1. The part that
/// counts as the thing's colour is painted in `look.colour`.
using DrawKind = void (*)(Painter& painter, const Look& look, Random& random);

/// A new kind of thing needs one drawing function and one line in the table of kinds.cpp.
struct Kind {
    std::string name;
    Place place;
    double height;     ///< of a thing of medium size at the front, as a share of the image's height
    double aspect;     ///< width over height
    double far, near;  ///< from the horizon (0) to the lower edge (1); in the sky from low (0) to high (1)
    bool sized;        ///< whether there are small and big ones
    bool wears_colour; ///< "a person in red" instead of "a red person"
    std::string verb;  ///< "stands", "lies"
    std::vector<std::string> colours;
    std::vector<Background> backgrounds;
    DrawKind draw;
};

const std::vector<Kind>& kinds();
/// nullptr if there is no kind of that name.
const Kind* findKind(std::string_view name);

/// @name The drawing functions.
/// @{
void drawBall(Painter&, const Look&, Random&);
void drawBox(Painter&, const Look&, Random&);
void drawChair(Painter&, const Look&, Random&);
void drawLamp(Painter&, const Look&, Random&);
void drawUmbrella(Painter&, const Look&, Random&);
void drawTree(Painter&, const Look&, Random&);
void drawFlower(Painter&, const Look&, Random&);
void drawSun(Painter&, const Look&, Random&);
void drawHouse(Painter&, const Look&, Random&);
void drawCar(Painter&, const Look&, Random&);
void drawBoat(Painter&, const Look&, Random&);
void drawPerson(Painter&, const Look&, Random&);
void drawDog(Painter&, const Look&, Random&);
void drawCat(Painter&, const Look&, Random&);
void drawBird(Painter&, const Look&, Random&);
/// @}

} // namespace saccade::scenes
