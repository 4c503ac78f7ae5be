#include "core/data/scenes/kinds.h"

namespace saccade::scenes {
namespace {

const Colour ink{44, 40, 46};

void drawEye(Painter& painter, Point at, double radius) {
    painter.fill(disc(at, radius * 1.5), clear(flat({252, 252, 248}), 0.9));
    painter.fill(disc(at + Point(radius * 0.2, 0), radius), flat(ink));
}

} // namespace

void drawPerson(Painter& painter, const Look& look, Random& random) {
    const Colour skin =
        random.pick(std::vector<Colour>{{246, 208, 178}, {222, 172, 132}, {160, 110, 78}, {112, 76, 56}});
    const Colour hair =
        random.pick(std::vector<Colour>{{58, 42, 36}, {108, 70, 44}, {206, 164, 96}, {36, 34, 40}});
    const Colour trousers = random.pick(std::vector<Colour>{{70, 84, 116}, {108, 104, 102}, {92, 76, 66}});
    const Colour& shirt = look.colour;
    const bool long_hair = random.chance(0.5);
    const bool waving = random.chance(0.4);
    if (long_hair)
        painter.fill(smooth({{-0.115, 0.9}, {0, 1.0}, {0.115, 0.9}, {0.115, 0.72}, {0, 0.7}, {-0.115, 0.72}}),
                     matte(shade(hair, -0.1)));
    painter.fill(stroke({{0.145, 0.66}, {0.2, 0.53}, {0.2, 0.44}}, 0.07), plane(shade(shirt, -0.2)));
    painter.fill(disc({0.2, 0.41}, 0.037), matte(skin));
    painter.fill(stroke({{0.06, 0.42}, {0.07, 0.06}}, 0.105), plane(shade(trousers, -0.16)));
    painter.fill(stroke({{-0.06, 0.42}, {-0.065, 0.06}}, 0.105), plane(trousers));
    painter.fill(ellipse({0.09, 0.027}, 0.075, 0.03), plane({66, 54, 52}));
    painter.fill(ellipse({-0.05, 0.025}, 0.075, 0.03), plane({78, 62, 58}));
    painter.fill(rectangle(-0.035, 0.68, 0.035, 0.78), flat(shade(skin, -0.16)));
    painter.fill(smooth({{-0.13, 0.38},
                         {0.13, 0.38},
                         {0.14, 0.55},
                         {0.155, 0.68},
                         {0.06, 0.735},
                         {-0.06, 0.735},
                         {-0.155, 0.68},
                         {-0.14, 0.55}}),
                 plane(shirt, 1.1));
    painter.fill(disc({0, 0.86}, 0.1), matte(skin, 0.7));
    painter.fill(smooth({{-0.105, 0.86},
                         {-0.1, 0.94},
                         {0, 0.995},
                         {0.1, 0.94},
                         {0.108, 0.86},
                         {0.07, 0.915},
                         {-0.03, 0.93}}),
                 matte(hair));
    painter.fill(disc({-0.03, 0.855}, 0.011), flat(ink));
    painter.fill(disc({0.045, 0.855}, 0.011), flat(ink));
    painter.fill(stroke(curve({{-0.025, 0.812}, {0.01, 0.802}, {0.045, 0.812}}), 0.011),
                 flat(shade(skin, -0.5)));
    const Path arm = waving ? Path{{-0.145, 0.665}, {-0.25, 0.72}, {-0.28, 0.84}}
                            : Path{{-0.145, 0.66}, {-0.205, 0.53}, {-0.2, 0.44}};
    painter.fill(disc(arm.back() + Point(0, waving ? 0.035 : -0.035), 0.037), matte(skin));
    painter.fill(stroke(arm, 0.07), plane(shade(shirt, 0.06)));
}

void drawDog(Painter& painter, const Look& look, Random& random) {
    const Colour& fur = look.colour;
    const Colour far_side = shade(fur, -0.3);
    for (const double x : {-0.36, 0.3})
        painter.fill(stroke({{x, 0.4}, {x + 0.02, 0.05}}, 0.11), plane(far_side));
    painter.fill(stroke(curve({{-0.5, 0.52}, {-0.66, 0.66}, {-0.66, 0.84}}), 0.085), plane(fur));
    painter.fill(smooth({{-0.54, 0.5},
                         {-0.48, 0.64},
                         {-0.1, 0.65},
                         {0.25, 0.7},
                         {0.42, 0.6},
                         {0.4, 0.38},
                         {0.2, 0.3},
                         {-0.1, 0.33},
                         {-0.46, 0.34}}),
                 matte(fur));
    for (const double x : {-0.46, 0.2})
        painter.fill(join({stroke({{x, 0.42}, {x, 0.05}}, 0.125), ellipse({x + 0.03, 0.04}, 0.09, 0.042)}),
                     plane(fur));
    painter.fill(smooth({{0.2, 0.55},
                         {0.22, 0.85},
                         {0.38, 0.97},
                         {0.52, 0.88},
                         {0.7, 0.8},
                         {0.72, 0.7},
                         {0.5, 0.66},
                         {0.42, 0.52}}),
                 matte(shade(fur, 0.05)));
    painter.fill(ellipse({0.71, 0.775}, 0.05, 0.042), round(ink, 0.7));
    painter.fill(stroke(curve({{0.52, 0.69}, {0.6, 0.675}, {0.69, 0.71}}), 0.016),
                 clear(flat(shade(fur, -0.7)), 0.8));
    drawEye(painter, {0.47, 0.84}, 0.03);
    painter.fill(smooth({{0.26, 0.94}, {0.36, 0.92}, {0.34, 0.72}, {0.24, 0.6}, {0.17, 0.7}}),
                 plane(shade(fur, -0.24)));
    const Colour collar = random.chance(0.5) ? Colour{196, 176, 150} : Colour{120, 126, 140};
    painter.fill(stroke({{0.24, 0.56}, {0.43, 0.6}}, 0.055), inside(flat(collar)));
}

void drawCat(Painter& painter, const Look& look, Random& random) {
    const Colour& fur = look.colour;
    const Colour dark = shade(fur, -0.25);
    painter.fill(stroke(curve({{0.2, 0.06}, {0.4, 0.08}, {0.46, 0.26}, {0.38, 0.4}}), 0.085), plane(dark));
    painter.fill(smooth({{-0.24, 0.03},
                         {0, 0.0},
                         {0.24, 0.03},
                         {0.28, 0.22},
                         {0.16, 0.46},
                         {0.1, 0.6},
                         {-0.12, 0.6},
                         {-0.16, 0.46},
                         {-0.28, 0.22}}),
                 matte(fur));
    painter.fill(ellipse({0, 0.3}, 0.1, 0.2), clear(matte(shade(fur, 0.4)), 0.45));
    for (const double x : {-0.085, 0.085})
        painter.fill(join({stroke({{x, 0.32}, {x, 0.06}}, 0.1), ellipse({x, 0.04}, 0.08, 0.042)}),
                     plane(shade(fur, 0.06)));
    for (const double side : {-1.0, 1.0}) {
        painter.fill(polygon({{side * 0.23, 0.76}, {side * 0.21, 1.0}, {side * 0.05, 0.88}}), plane(fur));
        painter.fill(polygon({{side * 0.19, 0.81}, {side * 0.185, 0.94}, {side * 0.09, 0.88}}),
                     flat({232, 160, 156}));
    }
    painter.fill(ellipse({0, 0.74}, 0.245, 0.19), matte(shade(fur, 0.03)));
    const Colour iris = random.chance(0.5) ? Colour{150, 196, 90} : Colour{236, 190, 70};
    for (const double x : {-0.095, 0.095}) {
        painter.fill(ellipse({x, 0.765}, 0.048, 0.055), flat(iris));
        painter.fill(ellipse({x, 0.765}, 0.018, 0.05), flat(ink));
    }
    painter.fill(ellipse({0, 0.67}, 0.1, 0.055), clear(flat(shade(fur, 0.5)), 0.6));
    painter.fill(polygon({{-0.03, 0.71}, {0.03, 0.71}, {0, 0.68}}), flat({222, 132, 132}));
    painter.fill(stroke(curve({{-0.05, 0.65}, {-0.02, 0.64}, {0, 0.68}, {0.02, 0.64}, {0.05, 0.65}}), 0.012),
                 flat(ink));
}

void drawBird(Painter& painter, const Look& look, Random& random) {
    const Colour& colour = look.colour;
    const double lift = random.uniform(-0.1, 0.1);
    painter.fill(smooth({{0.1, 0.5}, {0.02, 0.78 + lift}, {0.2, 0.98 + lift}, {0.32, 0.7}, {0.32, 0.5}}),
                 plane(shade(colour, -0.3)));
    painter.fill(polygon({{-0.45, 0.38}, {-0.92, 0.52}, {-0.8, 0.38}, {-0.9, 0.26}}),
                 plane(shade(colour, -0.12)));
    painter.fill(smooth({{-0.55, 0.38},
                         {-0.2, 0.54},
                         {0.25, 0.58},
                         {0.46, 0.66},
                         {0.66, 0.62},
                         {0.7, 0.46},
                         {0.5, 0.28},
                         {0.1, 0.16},
                         {-0.3, 0.24}}),
                 matte(colour));
    painter.fill(smooth({{-0.1, 0.24}, {0.4, 0.32}, {0.56, 0.36}, {0.35, 0.2}, {0.1, 0.16}}),
                 inside(clear(flat(shade(colour, 0.6)), 0.45)));
    painter.fill(polygon({{0.66, 0.56}, {0.92, 0.47}, {0.67, 0.42}}), plane({246, 176, 62}));
    drawEye(painter, {0.55, 0.55}, 0.035);
    painter.fill(smooth({{0.22, 0.46},
                         {0.02, 0.5},
                         {-0.3, 0.82 + lift},
                         {-0.42, 1.04 + lift},
                         {-0.1, 0.94 + lift},
                         {0.2, 0.66}}),
                 plane(shade(colour, 0.1), 1.2));
    painter.fill(stroke(curve({{0.0, 0.56}, {-0.14, 0.72 + lift}, {-0.28, 0.94 + lift}}), 0.025),
                 inside(clear(flat(shade(colour, -0.4)), 0.5)));
}

} // namespace saccade::scenes
