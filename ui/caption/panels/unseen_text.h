#pragma once

#include "core/image/geometry.h"

#include <QString>

namespace saccade::ui {

/// "The model saw only the middle 5 % of this image." where that is little; else empty.
QString unseenText(const Geometry& geometry);

} // namespace saccade::ui
