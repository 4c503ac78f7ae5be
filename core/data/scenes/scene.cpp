#include "core/data/scenes/scene.h"

#include "core/base/error.h"
#include "core/data/scenes/captions.h"
#include "core/data/scenes/placement.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace saccade::scenes {
namespace {

constexpr int oversampling = 4;        // drawn that much larger a side, then averaged: smooth edges
constexpr double least_visible = 0.55; // share of an object that must not be hidden
constexpr int least_pixels = 40;

/// One object drawn by itself, at drawing resolution.
struct Sprite {
    cv::Mat rgb;
    cv::Mat coverage;
    cv::Rect area; ///< on the canvas
    Placed thing;
};

Sprite drawSprite(const Placed& thing, Background background, Random& random) {
    const double scale = thing.height * oversampling;
    const int half = cvCeil(scale * (thing.kind->aspect * 0.56 + 0.04));
    const int above = cvCeil(scale * 1.16);
    const int below = cvCeil(scale * 0.08);
    const cv::Point foot(cvRound(thing.foot.x * oversampling), cvRound(thing.foot.y * oversampling));

    Sprite sprite{cv::Mat(above + below, 2 * half, CV_8UC3, cv::Scalar::all(0)),
                  cv::Mat(above + below, 2 * half, CV_8U, cv::Scalar(0)),
                  cv::Rect(foot.x - half, foot.y - above, 2 * half, above + below), thing};
    Painter painter(sprite.rgb, sprite.coverage, Point(half, above), scale, thing.mirrored);
    const Look look{varied(colourValue(thing.colour), random), background};
    thing.kind->draw(painter, look, random);
    return sprite;
}

/// Moves `area` on the canvas; `source` is the same area within the sprite.
bool clipToCanvas(const Sprite& sprite, cv::Size canvas, cv::Rect& area, cv::Rect& source) {
    area = sprite.area & cv::Rect({0, 0}, canvas);
    source = area - sprite.area.tl();
    return !area.empty();
}

/// Darkness of the ground, at image resolution in 0 … 1: each silhouette laid down to the right and slightly
/// backwards, soft, and darkest where the object touches the ground.
cv::Mat1f groundShadow(const std::vector<Sprite>& sprites, cv::Size image, double horizon) {
    cv::Mat1f shadow(image, 0.0F);
    for (const Sprite& sprite : sprites) {
        if (sprite.thing.kind->place != Place::Ground)
            continue;
        const Point foot = sprite.thing.foot;
        const double slant = 0.62;
        const double lie = 0.20;
        const double shrink = 1.0 / oversampling;
        // x' = x + slant * (height above the foot), y' = foot - lie * (height above the foot)
        const cv::Matx23d lay(shrink, -slant * shrink, sprite.area.x * shrink + slant * (foot.y - sprite.area.y * shrink), 0,
                              lie * shrink, foot.y - lie * (foot.y - sprite.area.y * shrink));
        cv::Mat1b cast;
        cv::warpAffine(sprite.coverage, cast, lay, image, cv::INTER_LINEAR);
        const double softness = std::max(0.8, 0.018 * sprite.thing.height);
        cv::GaussianBlur(cast, cast, {}, softness);
        const double width = sprite.thing.height * sprite.thing.kind->aspect;
        cv::Mat1b contact(image, uchar{0});
        const cv::RotatedRect pool(cv::Point2f(static_cast<float>(foot.x + 0.03 * width), static_cast<float>(foot.y)),
                                   cv::Size2f(static_cast<float>(0.86 * width), static_cast<float>(0.13 * width)), 0);
        cv::ellipse(contact, pool, cv::Scalar(255), cv::FILLED);
        cv::GaussianBlur(contact, contact, {}, std::max(1.0, 0.03 * width));
        for (int row = std::max(0, cvCeil(horizon)); row < image.height; ++row)
            for (int column = 0; column < image.width; ++column)
                shadow(row, column) = std::max({shadow(row, column), 0.34F * static_cast<float>(cast(row, column)) / 255,
                                                0.30F * static_cast<float>(contact(row, column)) / 255});
    }
    return shadow;
}

void darkenGround(cv::Mat& canvas, const cv::Mat1f& shadow) {
    cv::Mat1f large;
    cv::resize(shadow, large, canvas.size(), 0, 0, cv::INTER_LINEAR);
    for (int row = 0; row < canvas.rows; ++row) {
        cv::Vec3b* pixel = canvas.ptr<cv::Vec3b>(row);
        const float* dark = large.ptr<float>(row);
        for (int column = 0; column < canvas.cols; ++column)
            if (dark[column] > 0)
                pixel[column] = cv::Vec3b(mix(Colour(pixel[column]), {30, 36, 74}, static_cast<double>(dark[column])));
    }
}

/// The mirrored image of what floats, broken by ripples and fading downwards.
void reflect(cv::Mat& canvas, const Sprite& sprite) {
    const int waterline = cvRound(sprite.thing.foot.y * oversampling);
    const int reach = cvRound(sprite.thing.height * oversampling * 0.5);
    for (int below = 0; below < reach && waterline + below < canvas.rows; ++below) {
        const int source_row = waterline - sprite.area.y - 1 - below * 2;
        if (source_row < 0)
            break;
        const double fade = 0.42 * (1 - static_cast<double>(below) / reach);
        const double phase = 40.0 * below / (sprite.thing.height * oversampling);
        const int ripple = cvRound(0.012 * sprite.thing.height * oversampling * std::sin(phase) * (1 + 0.1 * phase));
        for (int column = 0; column < sprite.area.width; ++column) {
            const int x = sprite.area.x + column + ripple;
            if (x < 0 || x >= canvas.cols || sprite.coverage.at<uchar>(source_row, column) == 0)
                continue;
            cv::Vec3b& pixel = canvas.at<cv::Vec3b>(waterline + below, x);
            pixel = cv::Vec3b(mix(Colour(pixel), Colour(sprite.rgb.at<cv::Vec3b>(source_row, column)), fade));
        }
    }
}

/// A halo around the sun.
void glow(cv::Mat& canvas, const Sprite& sprite, int lowest_row) {
    const Point middle(sprite.thing.foot.x * oversampling, (sprite.thing.foot.y - sprite.thing.height / 2) * oversampling);
    const double radius = sprite.thing.height * oversampling * 1.5;
    const cv::Rect area = cv::Rect(cv::Point(middle - Point(radius, radius)), cv::Point(middle + Point(radius, radius))) &
                          cv::Rect(0, 0, canvas.cols, lowest_row);
    for (int row = area.y; row < area.br().y; ++row)
        for (int column = area.x; column < area.br().x; ++column) {
            const double away = std::hypot(column - middle.x, row - middle.y) / radius;
            if (away >= 1)
                continue;
            cv::Vec3b& pixel = canvas.at<cv::Vec3b>(row, column);
            pixel = cv::Vec3b(mix(Colour(pixel), {255, 244, 206}, 0.6 * (1 - away) * (1 - away)));
        }
}

/// Drops what is too hidden and fills `objects` with what is left, far to near, from a map of who is seen where.
std::vector<SceneObject> visibleObjects(std::vector<Sprite>& sprites, cv::Size image) {
    for (;;) {
        cv::Mat1b owner(image * oversampling, uchar{0});
        for (std::size_t i = 0; i < sprites.size(); ++i) {
            cv::Rect area;
            cv::Rect source;
            if (clipToCanvas(sprites[i], owner.size(), area, source))
                owner(area).setTo(cv::Scalar(static_cast<double>(i + 1)), sprites[i].coverage(source));
        }
        std::vector<SceneObject> objects;
        std::size_t hidden = sprites.size();
        for (std::size_t i = 0; i < sprites.size() && hidden == sprites.size(); ++i) {
            const Placed& thing = sprites[i].thing;
            const cv::Mat mine = owner == static_cast<double>(i + 1);
            SceneObject object;
            object.kind = thing.kind->name;
            object.colour = thing.colour;
            object.size = thing.size;
            object.in_sky = thing.kind->place == Place::Sky;
            object.depth = thing.foot.y;
            cv::Mat share;
            cv::resize(mine, share, image, 0, 0, cv::INTER_AREA);
            object.mask = share > 128; // more than half of the pixel, which only one object can have
            object.box = cv::boundingRect(object.mask);
            const double visible = cv::countNonZero(mine) / static_cast<double>(cv::countNonZero(sprites[i].coverage));
            if (sprites.size() > 1 && (visible < least_visible || cv::countNonZero(object.mask) < least_pixels))
                hidden = i;
            objects.push_back(std::move(object));
        }
        if (hidden == sprites.size())
            return objects;
        sprites.erase(sprites.begin() + static_cast<std::ptrdiff_t>(hidden));
    }
}

void checkOptions(const SceneOptions& options) {
    const auto in_range = [](int side) { return side >= 64 && side <= 1024; };
    if (!in_range(options.width) || !in_range(options.height) || options.width > 2 * options.height ||
        options.height > 2 * options.width)
        throw Error("a scene of " + std::to_string(options.width) + "x" + std::to_string(options.height) +
                    " cannot be drawn: each side must be 64 to 1024 pixels and at most twice the other");
}

} // namespace

Scene makeScene(std::uint64_t seed, std::uint64_t index, const SceneOptions& options) {
    checkOptions(options);
    // Each scene has its own stream, so that scene 7 is the same in a series of ten and of ten thousand.
    Random random(Random(seed).next() ^ Random(index + 0x5cede5).next());
    const cv::Size image(options.width, options.height);
    const Plan plan = planScene(options, random);
    const double horizon = plan.backdrop.horizon * options.height;

    cv::Mat canvas(image * oversampling, CV_8UC3);
    paintBackdrop(canvas, plan.backdrop, random);
    std::vector<Sprite> sprites;
    for (const Placed& thing : plan.things)
        sprites.push_back(drawSprite(thing, plan.backdrop.background, random));

    Scene scene;
    scene.background = plan.backdrop.background;
    scene.objects = visibleObjects(sprites, image);
    darkenGround(canvas, groundShadow(sprites, image, horizon));
    for (const Sprite& sprite : sprites) {
        if (sprite.thing.kind->place == Place::Water)
            reflect(canvas, sprite);
        if (sprite.thing.kind->name == "sun")
            glow(canvas, sprite, cvRound(horizon * oversampling));
    }
    for (const Sprite& sprite : sprites) {
        cv::Rect area;
        cv::Rect source;
        if (clipToCanvas(sprite, canvas.size(), area, source))
            sprite.rgb(source).copyTo(canvas(area), sprite.coverage(source));
    }
    cv::resize(canvas, scene.rgb, image, 0, 0, cv::INTER_AREA);
    scene.captions = captionScene(scene, random);
    return scene;
}

} // namespace saccade::scenes
