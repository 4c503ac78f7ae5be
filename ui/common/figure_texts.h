#pragma once

#include "core/figure/figure_texts.h"

namespace saccade::ui {

/// The texts of sheets and animations in the user's language.
FigureTexts figureTexts();

} // namespace saccade::ui
