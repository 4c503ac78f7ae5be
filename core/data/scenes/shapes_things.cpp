#include "core/data/scenes/kinds.h"

namespace saccade::scenes {

void drawBall(Painter& painter, const Look& look, Random& random) {
    painter.fill(disc({0, 0.5}, 0.5), round(look.colour));
    if (random.chance(0.5)) {
        const Paint band = inside(clear(round(mix(look.colour, {255, 255, 255}, 0.75)), 0.9));
        const double lean = random.uniform(-0.12, 0.12);
        painter.fill(
            stroke(curve({{-0.5, 0.44 + lean}, {-0.1, 0.34}, {0.25, 0.38}, {0.5, 0.5 - lean}}), 0.09), band);
    }
}

void drawBox(Painter& painter, const Look& look, Random& random) {
    const Colour& colour = look.colour;
    painter.fill(polygon({{0.26, 0}, {0.56, 0.2}, {0.56, 0.96}, {0.26, 0.74}}),
                 plane(shade(colour, painter.mirrored() ? 0.12 : -0.34), 0.6)); // facing the light or not
    painter.fill(polygon({{-0.54, 0.74}, {0.26, 0.74}, {0.56, 0.96}, {-0.2, 0.96}}),
                 plane(shade(colour, 0.3), 0.5));
    painter.fill(rectangle(-0.54, 0, 0.26, 0.74), plane(shade(colour, painter.mirrored() ? -0.1 : 0), 0.8));
    const Colour edge = shade(colour, -0.3);
    if (random.chance(0.5)) { // a crate of boards
        for (const double y : {0.25, 0.5})
            painter.fill(stroke({{-0.53, y}, {0.25, y}}, 0.016), flat(edge));
        painter.fill(rectangle(-0.54, 0, -0.44, 0.74), plane(shade(colour, 0.12), 0.6));
        painter.fill(rectangle(0.16, 0, 0.26, 0.74), plane(shade(colour, 0.12), 0.6));
    } else { // a parcel with tape
        const Colour tape = mix(colour, {250, 232, 196}, 0.6);
        painter.fill(rectangle(-0.2, 0.46, -0.08, 0.74), flat(tape));
        painter.fill(polygon({{-0.2, 0.74}, {-0.08, 0.74}, {0.24, 0.96}, {0.12, 0.96}}),
                     flat(shade(tape, 0.3)));
    }
    painter.fill(stroke({{-0.54, 0.735}, {0.26, 0.735}}, 0.018), clear(flat(shade(colour, 0.6)), 0.7));
}

void drawChair(Painter& painter, const Look& look, Random& random) {
    const Colour& colour = look.colour;
    const Colour behind = shade(colour, -0.3);
    painter.fill(stroke({{-0.1, 0.42}, {-0.1, 0.1}}, 0.06), plane(behind));
    painter.fill(stroke({{0.27, 0.42}, {0.27, 0.1}}, 0.06), plane(behind));
    painter.fill(stroke({{-0.14, 0.45}, {-0.17, 0.97}}, 0.07), plane(colour));
    painter.fill(stroke({{0.25, 0.45}, {0.22, 0.97}}, 0.07), plane(colour));
    if (random.chance(0.5)) {
        for (const double y : {0.62, 0.76, 0.9})
            painter.fill(stroke({{-0.15, y}, {0.23, y}}, 0.085), plane(shade(colour, 0.06)));
    } else {
        painter.fill(smooth({{-0.18, 0.6}, {0.22, 0.6}, {0.24, 0.98}, {0.02, 1.03}, {-0.2, 0.98}}),
                     plane(shade(colour, 0.08)));
    }
    painter.fill(polygon({{-0.29, 0.38}, {0.2, 0.38}, {0.3, 0.48}, {-0.14, 0.48}}),
                 plane(shade(colour, 0.22)));
    painter.fill(polygon({{-0.29, 0.32}, {0.2, 0.32}, {0.2, 0.38}, {-0.29, 0.38}}),
                 plane(shade(colour, -0.14)));
    painter.fill(polygon({{0.2, 0.32}, {0.3, 0.42}, {0.3, 0.48}, {0.2, 0.38}}), flat(shade(colour, -0.36)));
    painter.fill(stroke({{-0.25, 0.33}, {-0.25, 0.03}}, 0.065), plane(colour));
    painter.fill(stroke({{0.16, 0.33}, {0.16, 0.03}}, 0.065), plane(shade(colour, -0.12)));
}

void drawLamp(Painter& painter, const Look& look, Random& random) {
    const Colour metal = random.chance(0.5) ? Colour{92, 82, 76} : Colour{166, 128, 84};
    painter.fill(ellipse({0, 0.03}, 0.13, 0.032), plane(shade(metal, -0.15)));
    painter.fill(ellipse({0, 0.045}, 0.12, 0.026), plane(metal));
    painter.fill(rectangle(-0.014, 0.05, 0.014, 0.7), plane(metal));
    painter.fill(ellipse({0, 0.69}, 0.2, 0.035), flat(mix(look.colour, {255, 244, 200}, 0.75)));
    painter.fill(polygon({{-0.2, 0.69},
                          {-0.1, 0.672},
                          {0, 0.667},
                          {0.1, 0.672},
                          {0.2, 0.69},
                          {0.12, 0.98},
                          {-0.12, 0.98}}),
                 plane(look.colour));
    painter.fill(ellipse({0, 0.98}, 0.12, 0.018), plane(shade(look.colour, 0.35)));
    painter.fill(polygon({{-0.13, 0.7}, {-0.04, 0.69}, {-0.03, 0.97}, {-0.08, 0.97}}),
                 clear(flat(mix(look.colour, {255, 246, 206}, 0.8)), 0.3));
}

void drawUmbrella(Painter& painter, const Look& look, Random& random) {
    const double lean = random.uniform(-0.05, 0.12);
    const Point top{lean, 0.97};
    painter.fill(stroke({{0, 0.02}, top}, 0.03), plane({216, 196, 160}));
    const auto rim = [&](double x) {
        return Point(lean + x, 0.62 - 0.3 * x * lean - 0.05 * (1 - 4 * x * x));
    };
    constexpr int segments = 6;
    const Colour pale = mix(look.colour, {255, 252, 244}, 0.55);
    for (int i = 0; i < segments; ++i) {
        const double left = -0.5 + static_cast<double>(i) / segments;
        const double right = left + 1.0 / segments;
        Path path = curve({rim(left), {lean + left * 0.72, 0.86}, top});
        const Path back = curve({top, {lean + right * 0.72, 0.86}, rim(right)});
        path.insert(path.end(), back.begin(), back.end());
        path.push_back(rim((left + right) / 2) + Point(0, 0.025));
        const double side = (i - (segments - 1) / 2.0) / segments;
        painter.fill(polygon(path), plane(shade(i % 2 == 0 ? look.colour : pale, 0.08 - 0.34 * side), 0.6));
    }
    painter.fill(disc(top + Point(0, 0.01), 0.022), round(look.colour));
}

} // namespace saccade::scenes
