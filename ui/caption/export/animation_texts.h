#pragma once

#include "core/figure/animation.h"

#include <memory>

namespace saccade::ui {

/// The legend of an animation in the user's language.
AnimationTexts animationTexts();

/// Sets texts in the font of the window's figures, and in those that stand in for it where it lacks a script.
std::shared_ptr<const TextSetter> textSetter();

} // namespace saccade::ui
