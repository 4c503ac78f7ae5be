#include "core/data/scenes/backdrop.h"

#include "core/data/scenes/painter.h"

#include <cmath>

namespace saccade::scenes {
namespace {

/// A canvas with y from 0 at the lower to 1 at the upper edge, x from 0 to `width`.
struct Stage {
    cv::Mat& canvas;
    Painter painter;
    double width = 0;
    double horizon = 0; ///< y of the horizon
    bool sunset = false;

    Colour warmed(const Colour& colour) const { return sunset ? mix(colour, {255, 176, 120}, 0.16) : colour; }
};

/// A colour gradient over the rows between y = `top` and y = `bottom`.
void gradient(Stage& stage, double top, double bottom, const Colour& upper, const Colour& lower) {
    const int first = std::max(0, cvRound((1 - top) * stage.canvas.rows));
    const int end = std::min(stage.canvas.rows, cvRound((1 - bottom) * stage.canvas.rows));
    for (int row = first; row < end; ++row) {
        const Colour colour = mix(upper, lower, (row - first + 0.5) / (end - first));
        stage.canvas.row(row).setTo(cv::Scalar(colour[0], colour[1], colour[2]));
    }
}

void paintCloud(Stage& stage, Point at, double size, Random& random) {
    Outline puffs = {rectangle(at.x - 1.5 * size, at.y - 0.32 * size, at.x + 1.5 * size, at.y + 0.1 * size)};
    for (const double x : {-1.5, -0.75, 0.1, 0.9, 1.5}) {
        const double radius = size * (std::abs(x) > 1 ? 0.34 : random.uniform(0.5, 0.8));
        puffs = join({puffs, disc({at.x + x * size, at.y - 0.32 * size + radius}, radius)});
    }
    const Colour white = stage.sunset ? Colour{255, 226, 206} : Colour{255, 255, 255};
    stage.painter.fill(puffs, clear(plane(white, 0.35), 0.82));
}

void paintSky(Stage& stage, Random& random) {
    struct Sky {
        Colour top, low;
    };
    const std::vector<Sky> days = {{{92, 168, 232}, {208, 234, 248}},
                                   {{124, 186, 236}, {226, 240, 246}},
                                   {{108, 182, 222}, {214, 240, 240}}};
    const Sky sky = stage.sunset ? Sky{{146, 150, 206}, {255, 206, 152}} : random.pick(days);
    gradient(stage, 1, stage.horizon, sky.top, sky.low);
    const std::size_t clouds = 1 + random.below(3);
    for (std::size_t i = 0; i < clouds; ++i) {
        const Point at{random.uniform(0, stage.width), random.uniform(stage.horizon + 0.2, 0.95)};
        paintCloud(stage, at, random.uniform(0.035, 0.065), random);
    }
}

/// A line of hills or mountains along the horizon.
void paintRidge(Stage& stage, double height, double spacing, const Colour& colour, Random& random) {
    Path top;
    for (double x = -spacing; x < stage.width + 2 * spacing; x += spacing)
        top.emplace_back(x + random.uniform(-0.2, 0.2) * spacing,
                         stage.horizon + height * random.uniform(0.15, 1));
    Path path = curve(top);
    path.emplace_back(stage.width + 2, stage.horizon - 0.02);
    path.emplace_back(-2, stage.horizon - 0.02);
    stage.painter.fill(polygon(path), plane(stage.warmed(colour), 0.5));
}

/// Calls `mark(at, nearness)` at `count` places on the ground, far ones first; nearness is from 0 to 1.
template <typename Mark>
void scatter(const Stage& stage, int count, Random& random, Mark mark) {
    for (int i = 0; i < count; ++i) {
        const double nearness = std::pow((i + 0.5) / count, 1.3);
        mark(Point{random.uniform(0, stage.width), stage.horizon * (1 - nearness)}, nearness);
    }
}

void paintGrass(Stage& stage, Random& random) {
    paintRidge(stage, 0.13, 0.36, {156, 196, 190}, random);
    paintRidge(stage, 0.07, 0.24, {134, 186, 140}, random);
    const Colour near = random.chance(0.5) ? Colour{98, 164, 74} : Colour{112, 168, 70};
    gradient(stage, stage.horizon, 0, stage.warmed({172, 208, 118}), stage.warmed(near));
    scatter(stage, 170, random, [&](Point at, double nearness) {
        const double size = 0.008 + 0.026 * nearness;
        const Paint paint = clear(flat(shade(near, random.uniform(-0.3, 0.3))), 0.5);
        for (const double lean : {-0.5, 0.0, 0.5})
            stage.painter.fill(
                polygon({at + Point(size * (lean * 0.5 - 0.1), 0), at + Point(size * lean, size),
                         at + Point(size * (lean * 0.5 + 0.1), 0)}),
                paint);
    });
}

void paintSand(Stage& stage, Random& random) {
    const double shore = stage.horizon - 0.07;
    gradient(stage, stage.horizon, shore, stage.warmed({92, 160, 206}), stage.warmed({138, 204, 214}));
    gradient(stage, shore, 0, stage.warmed({248, 230, 186}), stage.warmed({232, 202, 146}));
    Path foam;
    for (double x = -0.2; x < stage.width + 0.4; x += 0.16)
        foam.emplace_back(x, shore + random.uniform(-0.006, 0.006));
    stage.painter.fill(stroke(curve(foam), 0.012), clear(flat({255, 255, 250}), 0.85));
    scatter(stage, 60, random, [&](Point at, double nearness) {
        if (at.y > shore - 0.03)
            return;
        const double length = 0.03 + 0.1 * nearness;
        const double rise = 0.004 + 0.008 * nearness;
        stage.painter.fill(stroke(curve({at, at + Point(length / 2, rise), at + Point(length, 0)}),
                                  0.003 + 0.004 * nearness),
                           clear(flat(stage.warmed({206, 172, 118})), 0.28));
    });
}

void paintSnow(Stage& stage, Random& random) {
    paintRidge(stage, 0.2, 0.3, {176, 196, 222}, random);
    paintRidge(stage, 0.09, 0.26, {206, 220, 238}, random);
    gradient(stage, stage.horizon, 0, stage.warmed({236, 243, 250}), stage.warmed({220, 231, 246}));
    for (int i = 0; i < 5; ++i) { // drifts
        const Point at{random.uniform(0, stage.width), stage.horizon * (0.9 - 0.2 * i)};
        stage.painter.fill(ellipse(at, random.uniform(0.3, 0.6), 0.02 + 0.008 * i),
                           clear(flat(stage.warmed({252, 254, 255})), 0.5));
    }
    scatter(stage, 50, random, [&](Point at, double nearness) {
        stage.painter.fill(disc(at, 0.0015 + 0.002 * nearness), clear(flat({255, 255, 255}), 0.9));
    });
}

void paintSea(Stage& stage, Random& random) {
    gradient(stage, stage.horizon, 0, stage.warmed({126, 192, 216}), stage.warmed({38, 110, 172}));
    scatter(stage, 90, random, [&](Point at, double nearness) {
        const double length = 0.03 + 0.12 * nearness;
        const double rise = 0.002 + 0.012 * nearness;
        const Path wave = curve({at, at + Point(length * 0.25, rise), at + Point(length * 0.5, 0),
                                 at + Point(length * 0.75, rise), at + Point(length, 0)});
        const bool bright = random.chance(0.6);
        stage.painter.fill(
            stroke(wave, 0.003 + 0.006 * nearness),
            clear(flat(bright ? Colour{226, 244, 250} : Colour{26, 84, 146}), bright ? 0.32 : 0.2));
    });
}

void paintWindow(Stage& stage, Point low) {
    const double width = 0.24;
    const double height = 0.26;
    const Colour frame{252, 250, 244};
    stage.painter.fill(rectangle(low.x - 0.022, low.y - 0.022, low.x + width + 0.022, low.y + height + 0.022),
                       plane(frame, 0.6));
    stage.painter.fill(rectangle(low.x, low.y, low.x + width, low.y + height), plane({188, 222, 242}, 1.2));
    stage.painter.fill(rectangle(low.x + width / 2 - 0.006, low.y, low.x + width / 2 + 0.006, low.y + height),
                       flat(frame));
    stage.painter.fill(
        rectangle(low.x, low.y + height * 0.5 - 0.006, low.x + width, low.y + height * 0.5 + 0.006),
        flat(frame));
    stage.painter.fill(rectangle(low.x - 0.04, low.y - 0.04, low.x + width + 0.04, low.y - 0.018),
                       plane(shade(frame, -0.1), 0.6));
}

void paintRoom(Stage& stage, Random& random) {
    const Colour wall =
        random.pick(std::vector<Colour>{{236, 226, 208}, {208, 226, 218}, {212, 222, 236}, {238, 218, 214}});
    gradient(stage, 1, stage.horizon, shade(wall, 0.25), shade(wall, -0.06));
    paintWindow(stage, {random.uniform(0.08, stage.width - 0.34), stage.horizon + 0.1});
    const Colour wood = random.chance(0.5) ? Colour{206, 164, 120} : Colour{190, 152, 122};
    gradient(stage, stage.horizon, 0, shade(wood, -0.08), shade(wood, 0.1));
    const Paint seam = clear(flat(shade(wood, -0.4)), 0.45);
    const double middle = stage.width / 2;
    for (int i = -12; i <= 12; ++i) { // boards receding from the viewer
        const double far = middle + i * stage.width / 12;
        const double near = middle + i * stage.width / 5;
        stage.painter.fill(stroke({{far, stage.horizon}, {near, 0}}, 0.004), seam);
        const double at = random.uniform(0.1, 0.9);
        const double next_far = far + stage.width / 12;
        const double next_near = near + stage.width / 5;
        const double y = stage.horizon * (1 - at);
        stage.painter.fill(
            stroke({{far + (near - far) * at, y}, {next_far + (next_near - next_far) * at, y}}, 0.004), seam);
    }
    stage.painter.fill(rectangle(-0.1, stage.horizon - 0.004, stage.width + 0.1, stage.horizon + 0.035),
                       plane({250, 248, 242}, 0.4));
    stage.painter.fill(rectangle(-0.1, stage.horizon - 0.012, stage.width + 0.1, stage.horizon - 0.002),
                       clear(flat(shade(wood, -0.6)), 0.35));
}

} // namespace

void paintBackdrop(cv::Mat& canvas, const Backdrop& backdrop, Random& random) {
    const cv::Mat coverage(canvas.size(), CV_8U, cv::Scalar(255));
    const double unit = canvas.rows;
    Stage stage{canvas, Painter(canvas, coverage, {0, unit}, unit), canvas.cols / unit, 1 - backdrop.horizon,
                backdrop.sunset};
    if (backdrop.background != Background::Room)
        paintSky(stage, random);
    switch (backdrop.background) {
    case Background::Grass:
        return paintGrass(stage, random);
    case Background::Sand:
        return paintSand(stage, random);
    case Background::Snow:
        return paintSnow(stage, random);
    case Background::Sea:
        return paintSea(stage, random);
    case Background::Room:
        return paintRoom(stage, random);
    }
}

} // namespace saccade::scenes
