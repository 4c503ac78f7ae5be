#include "ui/explore/value_picture.h"

#include "core/figure/heat_map.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace saccade::ui {
namespace {

constexpr int shades = 256;

std::array<QRgb, shades> shadeTable() {
    const cv::Mat bar = heatBar({shades, 1}, HeatStyle::Viridis);
    std::array<QRgb, shades> table{};
    for (int shade = 0; shade < shades; ++shade) {
        const auto& colour = bar.at<cv::Vec3b>(0, shade);
        table[static_cast<std::size_t>(shade)] = qRgb(colour[0], colour[1], colour[2]);
    }
    return table;
}

} // namespace

QImage valuePicture(const std::vector<float>& values, int rows, int columns) {
    static const std::array<QRgb, shades> table = shadeTable();
    if (values.empty() || rows < 1 || columns < 1)
        return {};
    const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
    const float spread = *greatest - *least;
    QImage picture(columns, rows, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    const auto wide = static_cast<std::size_t>(columns);
    for (int row = 0; row < rows; ++row) {
        auto* line = reinterpret_cast<QRgb*>(picture.scanLine(row));
        const std::size_t first = static_cast<std::size_t>(row) * wide;
        for (std::size_t i = first; i < std::min(values.size(), first + wide); ++i) {
            if (!std::isfinite(values[i]))
                continue;
            const float share = spread > 0 ? (values[i] - *least) / spread : 0.5F;
            const int shade = std::clamp(static_cast<int>(share * (shades - 1)), 0, shades - 1);
            line[i - first] = table[static_cast<std::size_t>(shade)];
        }
    }
    return picture;
}

QImage mixedPicture(const QImage& before, const QImage& after, double weight) {
    if (weight >= 1 || before.isNull() || before.size() != after.size())
        return after;
    QImage mixed = before;
    QPainter painter(&mixed);
    painter.setOpacity(weight);
    painter.drawImage(0, 0, after);
    return mixed;
}

} // namespace saccade::ui
