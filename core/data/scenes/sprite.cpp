#include "core/data/scenes/sprite.h"

namespace saccade::scenes {

Sprite drawSprite(const Placed& thing, Background background, cv::Size canvas, Random& random) {
    const double scale = thing.height * oversampling;
    const int half = cvCeil(scale * (thing.kind->aspect * 0.56 + 0.04));
    const int above = cvCeil(scale * 1.16);
    const int below = cvCeil(scale * 0.08);
    const cv::Point foot(cvRound(thing.foot.x * oversampling), cvRound(thing.foot.y * oversampling));

    const Look look{varied(colourValue(thing.colour), random), background};
    Sprite sprite;
    sprite.thing = thing;
    sprite.area = cv::Rect(foot.x - half, foot.y - above, 2 * half, above + below) & cv::Rect({0, 0}, canvas);
    // Translucent paint beyond the edge of what is below it blends with the object's own colour.
    sprite.rgb =
        cv::Mat(sprite.area.size(), CV_8UC3, cv::Scalar(look.colour[0], look.colour[1], look.colour[2]));
    sprite.coverage = cv::Mat(sprite.area.size(), CV_8U, cv::Scalar(0));
    Painter painter(sprite.rgb, sprite.coverage, foot - sprite.area.tl(), scale, thing.mirrored);
    thing.kind->draw(painter, look, random);
    return sprite;
}

} // namespace saccade::scenes
