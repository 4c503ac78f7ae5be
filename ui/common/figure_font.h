#pragma once

#include <QFont>

namespace saccade::ui::figure {

/// The font of exported pictures.
QFont font(double pixels, bool bold = false);

} // namespace saccade::ui::figure
