#pragma once

#include "core/figure/heat_map.h"

#include <QImage>

namespace saccade::ui {

/// The colours of a style from zero to full strength, or a small outlined region: `size` in
/// device-independent pixels.
QImage heatSwatch(HeatStyle style, QSize size, double pixel_ratio);

} // namespace saccade::ui
