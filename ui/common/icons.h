#pragma once

#include <QColor>
#include <QIcon>

namespace saccade::ui {

/// An icon of resources/icons, sharp at every scale, in the colour of button text: it follows light and dark,
/// and is faint where disabled. `name` is the file's name without its ending.
QIcon icon(const QString& name);
/// The same in one colour.
QIcon icon(const QString& name, const QColor& colour);

} // namespace saccade::ui
