#pragma once

#include <QColor>
#include <QPalette>

class QApplication;

namespace saccade::ui {

enum class Appearance { System, Light, Dark };

/// Distances in device-independent pixels, used by every layout.
namespace spacing {
inline constexpr int small = 4;
inline constexpr int normal = 8;
inline constexpr int large = 16;
inline constexpr int icon = 18;
} // namespace spacing

/// Colours without a palette role; they follow light and dark mode.
enum class ThemeColour {
    Accent, ///< the selection, and the main line of a chart
    Second, ///< the other line of a chart
    Good,
    Warning,
    Bad,
    Muted,   ///< less important text; still readable (contrast 4.5 on the window)
    Hairline ///< the few borders
};

/// Whether the application's palette is currently dark.
bool isDark();

/// The colour for light or dark mode; by default the current one.
QColor themeColour(ThemeColour colour, bool dark = isDark());
QPalette themePalette(bool dark);

/// Colours of several lines in one chart, distinguishable for people with colour vision deficiency (Okabe and
/// Ito 2008); `index` wraps around.
QColor seriesColour(int index, bool dark = isDark());

/// Sets style, palette and style sheet of the whole application. May be called again to change the
/// appearance.
void applyTheme(QApplication& application, Appearance appearance);

} // namespace saccade::ui
