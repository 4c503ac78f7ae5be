#pragma once

#include <QImage>

#include <vector>

namespace saccade::ui {

/// Values as colours from the least (dark) to the greatest (bright), a pixel each; where there is no value
/// the picture is transparent. `rows` x `columns` pixels; null where there are no values.
QImage valuePicture(const std::vector<float>& values, int rows, int columns);

/// One picture on its way to the other, `weight` 0…1 of it; pictures of different sizes do not mix.
QImage mixedPicture(const QImage& before, const QImage& after, double weight);

} // namespace saccade::ui
