#include "core/data/scenes/scene.h"

#include "core/base/error.h"
#include "core/data/scenes/captions.h"
#include "core/data/scenes/light.h"

#include <opencv2/imgproc.hpp>

#include <utility>

namespace saccade::scenes {
namespace {

constexpr double minimum_visible = 0.55; // share of an object that must be visible
constexpr int minimum_pixels = 40;

/// For each pixel of the canvas, 1 + the index of the sprite that is visible there; 0: none.
cv::Mat1b ownerMap(const std::vector<Sprite>& sprites, cv::Size canvas) {
    cv::Mat1b owner(canvas, uchar{0});
    for (std::size_t i = 0; i < sprites.size(); ++i)
        owner(sprites[i].area).setTo(cv::Scalar(static_cast<double>(i + 1)), sprites[i].coverage);
    return owner;
}

/// `seen`: CV_8U, size of the canvas, 255 where the object is visible.
SceneObject describe(const Placed& thing, const cv::Mat& seen) {
    SceneObject object;
    object.kind = thing.kind->name;
    object.colour = thing.colour;
    object.size = thing.size;
    object.in_sky = thing.kind->place == Place::Sky;
    object.depth = thing.foot.y;
    cv::Mat share;
    cv::resize(seen, share, seen.size() / oversampling, 0, 0, cv::INTER_AREA);
    object.mask = share > 128; // more than half of the pixel, which is true of one object at most
    object.box = cv::boundingRect(object.mask);
    return object;
}

/// Removes sprites that are too hidden from `sprites` and returns the rest as objects.
std::vector<SceneObject> keepVisible(std::vector<Sprite>& sprites, cv::Size canvas) {
    std::vector<SceneObject> objects;
    while (objects.size() < sprites.size()) {
        const std::size_t i = objects.size();
        const cv::Mat seen = ownerMap(sprites, canvas) == static_cast<double>(i + 1);
        SceneObject object = describe(sprites[i].thing, seen);
        const double share =
            static_cast<double>(cv::countNonZero(seen)) / cv::countNonZero(sprites[i].coverage);
        if (sprites.size() > 1 &&
            (share < minimum_visible || cv::countNonZero(object.mask) < minimum_pixels)) {
            sprites.erase(sprites.begin() + static_cast<std::ptrdiff_t>(i));
            objects.clear(); // what it hid is visible again
            continue;
        }
        objects.push_back(std::move(object));
    }
    return objects;
}

} // namespace

void checkOptions(const SceneOptions& options) {
    const auto in_range = [](int side) { return side >= 64 && side <= 1024; };
    if (!in_range(options.width) || !in_range(options.height) || options.width > 2 * options.height ||
        options.height > 2 * options.width)
        throw Error(say("a scene of %1x%2 cannot be drawn: each side must be 64 to 1024 pixels and at most "
                        "twice the other",
                        options.width, options.height));
}

Scene makeScene(std::uint64_t seed, std::uint64_t index, const SceneOptions& options) {
    checkOptions(options);
    // Each scene has its own random stream, so that scene 7 is the same in a series of ten and of ten
    // thousand.
    Random random(Random(seed).next() ^ Random(index + 0x5cede5).next());
    const cv::Size image(options.width, options.height);
    const Plan plan = planScene(options, random);

    cv::Mat canvas(image * oversampling, CV_8UC3);
    paintBackdrop(canvas, plan.backdrop, random);
    std::vector<Sprite> sprites;
    for (const Placed& thing : plan.things)
        sprites.push_back(drawSprite(thing, plan.backdrop.background, canvas.size(), random));

    Scene scene;
    scene.background = plan.backdrop.background;
    scene.objects = keepVisible(sprites, canvas.size());
    paintSurroundings(canvas, sprites, plan.backdrop.horizon * options.height);
    for (const Sprite& sprite : sprites)
        sprite.rgb.copyTo(canvas(sprite.area), sprite.coverage);
    cv::resize(canvas, scene.rgb, image, 0, 0, cv::INTER_AREA);
    scene.captions = captionScene(scene, random);
    return scene;
}

} // namespace saccade::scenes
