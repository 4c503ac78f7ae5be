#include "core/data/scenes/light.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace saccade::scenes {
namespace {

/// The silhouette cast onto the ground to the right and slightly backwards, blurred. 0 … 255 at image
/// resolution.
cv::Mat1b castShadow(const Sprite& sprite, cv::Size image) {
    constexpr double slant = 0.62; // to the right per pixel of height
    constexpr double lie = 0.20;   // upwards in the image per pixel of height
    constexpr double shrink = 1.0 / oversampling;
    const Point foot = sprite.thing.foot;
    const double above = foot.y - sprite.area.y * shrink;
    const cv::Matx23d lay(shrink, -slant * shrink, sprite.area.x * shrink + slant * above, //
                          0, lie * shrink, foot.y - lie * above);
    cv::Mat1b cast;
    cv::warpAffine(sprite.coverage, cast, lay, image, cv::INTER_LINEAR);
    cv::GaussianBlur(cast, cast, {}, std::max(0.8, 0.018 * sprite.thing.height));
    return cast;
}

/// The dark area where the object touches the ground.
cv::Mat1b contactShadow(const Sprite& sprite, cv::Size image) {
    const int foot_row = cvRound(sprite.thing.foot.y * oversampling) - sprite.area.y;
    const int first_row = std::max(0, foot_row - cvRound(0.1 * sprite.thing.height * oversampling));
    const cv::Rect sole = cv::boundingRect(sprite.coverage.rowRange(first_row, sprite.coverage.rows));
    const double width = static_cast<double>(sole.width) / oversampling;
    const double middle = (sprite.area.x + sole.x + 0.5 * sole.width) / oversampling;
    cv::Mat1b contact(image, uchar{0});
    const cv::RotatedRect pool(
        cv::Point2f(static_cast<float>(middle + 0.03 * width), static_cast<float>(sprite.thing.foot.y)),
        cv::Size2f(static_cast<float>(1.02 * width), static_cast<float>(0.15 * width)), 0);
    cv::ellipse(contact, pool, cv::Scalar(255), cv::FILLED);
    cv::GaussianBlur(contact, contact, {}, std::max(1.0, 0.035 * width));
    return contact;
}

/// Darkness of the ground at image resolution in 0 … 1. Overlapping shadows do not add up.
cv::Mat1f groundShadow(const std::vector<Sprite>& sprites, cv::Size image, double horizon) {
    cv::Mat1f shadow(image, 0.0F);
    for (const Sprite& sprite : sprites) {
        if (sprite.thing.kind->place != Place::Ground)
            continue;
        const cv::Mat1b cast = castShadow(sprite, image);
        const cv::Mat1b contact = contactShadow(sprite, image);
        for (int row = cvCeil(horizon); row < image.height; ++row)
            for (int column = 0; column < image.width; ++column)
                shadow(row, column) =
                    std::max({shadow(row, column), 0.34F / 255 * static_cast<float>(cast(row, column)),
                              0.32F / 255 * static_cast<float>(contact(row, column))});
    }
    return shadow;
}

void darkenGround(cv::Mat& canvas, const cv::Mat1f& shadow) {
    cv::Mat1f large;
    cv::resize(shadow, large, canvas.size(), 0, 0, cv::INTER_LINEAR);
    for (int row = 0; row < canvas.rows; ++row) {
        auto* pixel = canvas.ptr<cv::Vec3b>(row);
        const float* dark = large.ptr<float>(row);
        for (int column = 0; column < canvas.cols; ++column)
            if (dark[column] > 0)
                pixel[column] =
                    cv::Vec3b(mix(Colour(pixel[column]), {30, 36, 74}, static_cast<double>(dark[column])));
    }
}

/// The reflection of a floating object, broken by ripples and fading downwards.
void reflect(cv::Mat& canvas, const Sprite& sprite) {
    const int waterline = cvRound(sprite.thing.foot.y * oversampling);
    const int reach = cvRound(sprite.thing.height * oversampling * 0.5);
    for (int below = 0; below < reach && waterline + below < canvas.rows; ++below) {
        const int source_row = waterline - sprite.area.y - 1 - below * 2;
        if (source_row < 0)
            break;
        const double fade = 0.42 * (1 - static_cast<double>(below) / reach);
        const double phase = 40.0 * below / (sprite.thing.height * oversampling);
        const int ripple =
            cvRound(0.012 * sprite.thing.height * oversampling * std::sin(phase) * (1 + 0.1 * phase));
        for (int column = 0; column < sprite.area.width; ++column) {
            const int x = sprite.area.x + column + ripple;
            if (x < 0 || x >= canvas.cols || sprite.coverage.at<uchar>(source_row, column) == 0)
                continue;
            auto& pixel = canvas.at<cv::Vec3b>(waterline + below, x);
            pixel = cv::Vec3b(mix(Colour(pixel), Colour(sprite.rgb.at<cv::Vec3b>(source_row, column)), fade));
        }
    }
}

/// A halo around the sun.
void glow(cv::Mat& canvas, const Sprite& sprite, int lowest_row) {
    const Point middle(sprite.thing.foot.x * oversampling,
                       (sprite.thing.foot.y - sprite.thing.height / 2) * oversampling);
    const double radius = sprite.thing.height * oversampling * 1.5;
    const cv::Rect area =
        cv::Rect(cv::Point(middle - Point(radius, radius)), cv::Point(middle + Point(radius, radius))) &
        cv::Rect(0, 0, canvas.cols, lowest_row);
    for (int row = area.y; row < area.br().y; ++row)
        for (int column = area.x; column < area.br().x; ++column) {
            const double away = std::hypot(column - middle.x, row - middle.y) / radius;
            if (away >= 1)
                continue;
            auto& pixel = canvas.at<cv::Vec3b>(row, column);
            pixel = cv::Vec3b(mix(Colour(pixel), {255, 244, 206}, 0.6 * (1 - away) * (1 - away)));
        }
}

} // namespace

void paintSurroundings(cv::Mat& canvas, const std::vector<Sprite>& sprites, double horizon) {
    darkenGround(canvas, groundShadow(sprites, canvas.size() / oversampling, horizon));
    for (const Sprite& sprite : sprites) {
        if (sprite.thing.kind->place == Place::Water)
            reflect(canvas, sprite);
        if (sprite.thing.kind->name == "sun")
            glow(canvas, sprite, cvRound(horizon * oversampling));
    }
}

} // namespace saccade::scenes
