#include "ui/explore/value_picture.h"

#include "core/figure/heat_map.h"

#include <algorithm>
#include <cmath>

namespace saccade::ui {

QImage valuePicture(const std::vector<float>& values, int rows, int columns) {
    constexpr int shades = 256;
    static const cv::Mat colours = heatBar({shades, 1}, HeatStyle::Viridis);
    if (values.empty() || rows < 1 || columns < 1)
        return {};
    const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
    const float spread = *greatest - *least;
    QImage picture(columns, rows, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const int row = static_cast<int>(i) / columns, column = static_cast<int>(i) % columns;
        if (row >= rows || !std::isfinite(values[i]))
            continue;
        const float share = spread > 0 ? (values[i] - *least) / spread : 0.5F;
        const auto& colour =
            colours.at<cv::Vec3b>(0, std::clamp(static_cast<int>(share * (shades - 1)), 0, shades - 1));
        picture.setPixelColor(column, row, QColor(colour[0], colour[1], colour[2]));
    }
    return picture;
}

} // namespace saccade::ui
