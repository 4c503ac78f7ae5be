#include "core/data/scenes/kinds.h"

namespace saccade::scenes {
namespace {

void drawWheel(Painter& painter, Point hub) {
    painter.fill(disc(hub, 0.2), matte({48, 48, 54}, 0.7));
    painter.fill(disc(hub, 0.115), plane({196, 200, 206}, 1.2));
    painter.fill(disc(hub, 0.045), flat({96, 98, 104}));
}

} // namespace

void drawCar(Painter& painter, const Look& look, Random& random) {
    const Colour& colour = look.colour;
    painter.fill(rectangle(-0.85, 0.16, 0.85, 0.4), flat({40, 40, 46}));
    const bool estate = random.chance(0.4);
    const double back = estate ? -0.84 : -0.62;
    const Outline cabin =
        polygon(curve({{back - 0.1, 0.55}, {back + 0.06, 0.9}, {-0.2, 0.99}, {0.12, 0.94}, {0.52, 0.58}}));
    painter.fill(cabin, plane(shade(colour, 0.06)));
    painter.fill(polygon(curve({{-1.04, 0.24},
                                {-1.06, 0.46},
                                {-0.98, 0.6},
                                {-0.4, 0.62},
                                {0.5, 0.6},
                                {0.92, 0.5},
                                {1.06, 0.38},
                                {1.06, 0.24},
                                {0.9, 0.19},
                                {-0.9, 0.19},
                                {-1.04, 0.24}})),
                 plane(colour));
    const Colour glass{178, 212, 230};
    painter.fill(polygon({{back + 0.04, 0.62}, {back + 0.14, 0.84}, {-0.16, 0.9}, {-0.16, 0.62}}),
                 plane(shade(glass, -0.15), 1.8));
    painter.fill(polygon({{-0.09, 0.62}, {-0.09, 0.9}, {0.1, 0.86}, {0.36, 0.62}}),
                 plane(shade(glass, -0.15), 1.8));
    painter.fill(polygon(curve({{-0.98, 0.52},
                                {-0.3, 0.54},
                                {0.5, 0.53},
                                {0.96, 0.45},
                                {0.5, 0.56},
                                {-0.3, 0.58},
                                {-0.98, 0.56},
                                {-0.98, 0.52}})),
                 clear(flat(shade(colour, 0.7)), 0.45));
    const Paint seam = clear(flat(shade(colour, -0.5)), 0.7);
    painter.fill(stroke({{-0.12, 0.6}, {-0.12, 0.26}}, 0.014), seam);
    painter.fill(stroke({{0.36, 0.58}, {0.32, 0.26}}, 0.014), seam);
    painter.fill(stroke({{-0.03, 0.49}, {0.06, 0.49}}, 0.025), flat(shade(colour, -0.4)));
    painter.fill(ellipse({0.98, 0.42}, 0.06, 0.05), round({255, 244, 196}, 0.6));
    painter.fill(ellipse({-1.01, 0.46}, 0.035, 0.06), round({206, 52, 46}, 0.6));
    for (const double x : {-0.6, 0.6}) {
        painter.fill(disc({x, 0.2}, 0.245), inside(flat(shade(colour, -0.62))));
        drawWheel(painter, {x, 0.2});
    }
}

void drawBoat(Painter& painter, const Look& look, Random& random) {
    const Colour& colour = look.colour;
    const Colour wood{150, 108, 72};
    painter.fill(rectangle(-0.015, 0.2, 0.02, 1.0), plane(wood));
    const Colour cloth{250, 246, 234};
    painter.fill(polygon(curve({{0.035, 0.3}, {0.2, 0.62}, {0.035, 0.95}})), plane(cloth, 0.5));
    const Outline sail = join({polygon({{0.035, 0.95}, {0.035, 0.29}, {0.46, 0.31}}),
                               polygon(curve({{0.46, 0.31}, {0.3, 0.64}, {0.035, 0.95}}))});
    painter.fill(sail, plane(cloth));
    const bool striped = random.chance(0.6);
    if (striped)
        painter.fill(polygon({{0.035, 0.44}, {0.4, 0.45}, {0.36, 0.54}, {0.035, 0.55}}),
                     plane(mix(colour, cloth, 0.12)));
    painter.fill(polygon(curve({{-0.03, 0.3}, {-0.26, 0.5}, {-0.03, 0.9}})), plane(shade(cloth, -0.06)));
    painter.fill(polygon({{-0.03, 0.3}, {-0.34, 0.3}, {-0.16, 0.6}, {-0.03, 0.9}}),
                 plane(shade(cloth, -0.06)));
    painter.fill(polygon({{0.02, 1.0}, {-0.16, 0.965}, {0.0, 0.93}}), plane(colour));
    painter.fill(polygon(curve({{-0.5, 0.25},
                                {-0.42, 0.1},
                                {-0.3, 0.0},
                                {0.3, 0.0},
                                {0.44, 0.1},
                                {0.56, 0.27},
                                {0.3, 0.22},
                                {0, 0.21},
                                {-0.3, 0.22},
                                {-0.5, 0.25}})),
                 plane(colour, 1.2));
    painter.fill(stroke(curve({{-0.48, 0.235}, {-0.3, 0.21}, {0, 0.2}, {0.3, 0.21}, {0.53, 0.255}}), 0.028),
                 flat(mix(colour, {255, 252, 244}, 0.75)));
    painter.fill(stroke({{-0.34, 0.04}, {0.34, 0.04}}, 0.03), inside(clear(flat(shade(colour, -0.5)), 0.5)));
}

} // namespace saccade::scenes
