#include "ui/common/figure_font.h"

#include <algorithm>
#include <cmath>

namespace saccade::ui::figure {

QFont font(double pixels, bool bold) {
    QFont font;
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting); // the same widths at every scale
    return font;
}

} // namespace saccade::ui::figure
