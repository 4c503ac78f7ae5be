#pragma once

#include <QColor>
#include <QIcon>

namespace saccade::ui {

/// An icon of resources/icons, sharp at every scale, in the colour of button text: it follows light and dark
/// mode, and is faint when disabled. `name` is the file's name without its ending.
QIcon icon(const QString& name);
/// The same in a fixed colour.
QIcon icon(const QString& name, const QColor& colour);

} // namespace saccade::ui
