#include "ui/caption/panels/unseen_text.h"

#include "core/figure/veil.h"
#include "ui/common/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace saccade::ui {
namespace {

struct UnseenTexts {
    Q_DECLARE_TR_FUNCTIONS(saccade::ui::UnseenText)
};

/// Photographs are cut to two thirds, a panorama of 2:1 to a half; below this most of the image is missing.
constexpr double little_below = 0.4;

/// But for a pixel, which the rounding of a cut may take.
bool isMiddle(const Geometry& geometry) {
    const auto even = [](double start, double length, int whole) {
        return std::abs(start - (whole - start - length)) <= 2;
    };
    const cv::Rect2d& seen = geometry.region;
    return even(seen.x, seen.width, geometry.original.width) &&
           even(seen.y, seen.height, geometry.original.height);
}

} // namespace

QString unseenText(const Geometry& geometry) {
    const double share = seenShare(geometry);
    if (share >= little_below)
        return {};
    return (isMiddle(geometry) ? UnseenTexts::tr("The model saw only the middle %1 of this image.")
                               : UnseenTexts::tr("The model saw only %1 of this image."))
        .arg(percentText(share));
}

} // namespace saccade::ui
