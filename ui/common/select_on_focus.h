#pragma once

class QAbstractSpinBox;

namespace saccade::ui {

/// What is typed into the box takes the place of its number, however the box came by the keyboard.
void selectOnFocus(QAbstractSpinBox& box);

} // namespace saccade::ui
