#include "core/data/scenes/kinds.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace saccade::scenes {
namespace {

const Colour bark{122, 84, 58};
const Colour snow{248, 251, 255};

void drawCrownTree(Painter& painter, const Look& look, Random& random) {
    painter.fill(smooth({{-0.07, 0}, {0.07, 0}, {0.045, 0.2}, {0.05, 0.5}, {-0.05, 0.5}, {-0.045, 0.2}}),
                 matte(bark));
    painter.fill(stroke({{0, 0.3}, {0.14, 0.45}}, 0.035), matte(bark));
    const Colour& leaf = look.colour;
    painter.fill(disc({0.17, 0.5}, 0.19), matte(shade(leaf, -0.16)));
    painter.fill(disc({-0.18, 0.5}, 0.2), matte(shade(leaf, -0.06)));
    painter.fill(disc({0.13, 0.7}, 0.2), matte(shade(leaf, -0.06)));
    painter.fill(ellipse({-0.02, 0.66}, 0.27, 0.32), matte(leaf));
    painter.fill(disc({-0.11, 0.76}, 0.19), clear(matte(shade(leaf, 0.1)), 0.8));
    for (int i = 0; i < 16; ++i) { // tufts of leaves
        const Point at{random.uniform(-0.26, 0.24), random.uniform(0.42, 0.92)};
        const double radius = random.uniform(0.02, 0.045);
        painter.fill(disc(at, radius),
                     inside(clear(flat(shade(leaf, 0.34 * (0.6 - at.x - (1 - at.y)))), 0.55)));
    }
}

void drawFir(Painter& painter, const Look& look) {
    painter.fill(rectangle(-0.05, 0, 0.05, 0.2), matte(bark));
    const bool snowy = look.background == Background::Snow;
    for (int tier = 0; tier < 4; ++tier) {
        const double low = 0.12 + 0.2 * tier;
        const double top = std::min(1.0, low + 0.36);
        const double half = 0.33 - 0.07 * tier;
        painter.fill(polygon(curve({{0, top},
                                    {half * 0.42, low + 0.13},
                                    {half, low},
                                    {half * 0.4, low - 0.025},
                                    {0, low - 0.035},
                                    {-half * 0.4, low - 0.025},
                                    {-half, low},
                                    {-half * 0.42, low + 0.13},
                                    {0, top}})),
                     matte(shade(look.colour, 0.05 * tier - 0.1)));
        if (snowy)
            painter.fill(smooth({{-half, low},
                                 {-half * 0.42, low + 0.13},
                                 {-half * 0.08, top - 0.05},
                                 {half * 0.02, top - 0.12},
                                 {-half * 0.3, low + 0.07}}),
                         inside(clear(flat(snow), 0.9)));
    }
}

} // namespace

void drawTree(Painter& painter, const Look& look, Random& random) {
    const bool is_green = look.colour[1] > look.colour[0];
    if (is_green && (look.background == Background::Snow || random.chance(0.4)))
        drawFir(painter, look);
    else
        drawCrownTree(painter, look, random);
}

void drawFlower(Painter& painter, const Look& look, Random& random) {
    const Colour stem{84, 142, 70};
    const double lean = random.uniform(-0.06, 0.06);
    painter.fill(stroke(curve({{0, 0}, {lean * 0.3, 0.3}, {lean, 0.68}}), 0.04), plane(stem));
    painter.fill(smooth({{0, 0.08}, {0.14, 0.2}, {0.27, 0.36}, {0.1, 0.3}}), plane(stem));
    painter.fill(smooth({{0, 0.06}, {-0.16, 0.17}, {-0.28, 0.3}, {-0.1, 0.25}}), plane(shade(stem, 0.12)));
    const Point middle{lean, 0.73};
    const int petals = 6 + static_cast<int>(random.below(3));
    for (int i = 0; i < petals; ++i) {
        const double angle = 2 * std::numbers::pi * (i + 0.5) / petals;
        const Point at = middle + Point(std::cos(angle), std::sin(angle)) * 0.155;
        painter.fill(ellipse(at, 0.13, 0.085, angle * 180 / std::numbers::pi),
                     plane(shade(look.colour, 0.08 * std::sin(angle)), 1.1));
    }
    const bool is_yellow = look.colour[0] > 220 && look.colour[1] > 180 && look.colour[2] < 120;
    painter.fill(disc(middle, 0.085), round(is_yellow ? Colour{134, 84, 46} : Colour{250, 208, 84}, 0.8));
}

void drawSun(Painter& painter, const Look& look, Random& random) {
    constexpr int rays = 12;
    const double turn = random.uniform(0, 2 * std::numbers::pi / rays);
    const Point middle{0, 0.5};
    for (int i = 0; i < rays; ++i) {
        const double angle = turn + 2 * std::numbers::pi * i / rays;
        const Point along(std::cos(angle), std::sin(angle));
        const Point side(-along.y, along.x);
        const double reach = i % 2 == 0 ? 0.5 : 0.45;
        painter.fill(polygon({middle + along * 0.36 + side * 0.055, middle + along * reach,
                              middle + along * 0.36 - side * 0.055}),
                     flat(look.colour));
    }
    painter.fill(disc(middle, 0.325), flat(look.colour));
    painter.fill(disc(middle, 0.27), flat(mix(look.colour, {255, 250, 214}, 0.22)));
    painter.fill(disc(middle + Point(-0.02, 0.02), 0.2), flat(mix(look.colour, {255, 250, 214}, 0.38)));
}

void drawHouse(Painter& painter, const Look& look, Random& random) {
    const Colour& wall = look.colour;
    const bool warm = wall[0] > wall[2] + 40;
    const bool snowy = look.background == Background::Snow;
    const Colour roof = warm ? Colour{98, 100, 116} : Colour{150, 92, 76};
    painter.fill(rectangle(0.28, 0.62, 0.38, 1.0), plane(shade(roof, -0.15)));
    painter.fill(rectangle(0.265, 0.96, 0.395, 1.0), plane(snowy ? snow : shade(roof, 0.1)));
    painter.fill(rectangle(0.0, 0, 0.58, 0.52), plane(shade(wall, painter.mirrored() ? 0.06 : -0.2), 0.7));
    painter.fill(polygon({{-0.56, 0}, {0.02, 0}, {0.02, 0.5}, {-0.27, 0.88}, {-0.56, 0.5}}),
                 plane(shade(wall, painter.mirrored() ? -0.14 : 0), 0.8));
    painter.fill(polygon({{-0.27, 0.92}, {0.34, 0.92}, {0.66, 0.46}, {0.06, 0.46}}), plane(roof, 0.9));
    painter.fill(stroke({{-0.61, 0.45}, {-0.27, 0.9}, {0.05, 0.46}}, 0.055), plane(shade(roof, 0.12)));
    if (snowy)
        painter.fill(polygon({{-0.28, 0.94},
                              {0.34, 0.94},
                              {0.56, 0.62},
                              {0.4, 0.6},
                              {0.24, 0.66},
                              {0.1, 0.6},
                              {-0.06, 0.66}}),
                     plane(snow, 0.5));
    const Colour door = random.chance(0.5) ? Colour{112, 76, 54} : Colour{84, 92, 96};
    painter.fill(rectangle(-0.35, 0, -0.19, 0.32), plane(door));
    painter.fill(disc({-0.22, 0.15}, 0.013), flat({240, 214, 130}));
    const Colour glass{168, 206, 226};
    const Colour frame = mix(wall, {255, 255, 255}, 0.8);
    const auto window = [&](Point at, double half) {
        painter.fill(
            rectangle(at.x - half - 0.018, at.y - half - 0.018, at.x + half + 0.018, at.y + half + 0.018),
            flat(frame));
        painter.fill(rectangle(at.x - half, at.y - half, at.x + half, at.y + half),
                     plane(shade(glass, -0.1), 1.6));
        painter.fill(stroke({at - Point(half, 0), at + Point(half, 0)}, 0.014), flat(frame));
        painter.fill(stroke({at - Point(0, half), at + Point(0, half)}, 0.014), flat(frame));
    };
    window({-0.27, 0.56}, 0.075);
    window({0.18, 0.26}, 0.085);
    window({0.42, 0.26}, 0.085);
}

} // namespace saccade::scenes
