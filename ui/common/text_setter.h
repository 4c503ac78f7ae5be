#pragma once

#include "core/figure/text_painter.h"

#include <memory>

namespace saccade::ui {

/// Sets texts in the font of the window's figures, and in those that stand in for it where it lacks a script.
std::shared_ptr<const TextSetter> textSetter();

} // namespace saccade::ui
