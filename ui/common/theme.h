#pragma once

#include <QColor>
#include <QPalette>

class QApplication;

namespace saccade::ui {

enum class Appearance { System, Light, Dark };

/// Distances in device-independent pixels; every layout takes its own from here.
namespace spacing {
inline constexpr int small = 4;
inline constexpr int normal = 8;
inline constexpr int large = 16;
inline constexpr int icon = 18;
} // namespace spacing

/// Colours that the palette has no role for; they follow light and dark.
enum class ThemeColour {
    Accent, ///< what is chosen, and the main line of a chart
    Second, ///< the other line of a chart
    Good,
    Warning,
    Bad,
    Muted,   ///< text that matters less; still readable (contrast 4.5 on the window)
    Hairline ///< the few borders there are
};

/// Whether the application's palette is dark at present.
bool isDark();

/// As it is on light or on dark paper; by default on that of the present.
QColor themeColour(ThemeColour colour, bool dark = isDark());
QPalette themePalette(bool dark);

/// Lines of a chart beside each other, distinguishable by people who see colours differently (Okabe and Ito
/// 2008); `index` goes round.
QColor seriesColour(int index, bool dark = isDark());

/// Style, palette and style sheet of the whole application. May be called again to change the appearance.
void applyTheme(QApplication& application, Appearance appearance);

} // namespace saccade::ui
