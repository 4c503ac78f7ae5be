#include "ui/common/theme.h"

#include "ui/common/style.h"

#include <QApplication>

#include <array>

namespace saccade::ui {
namespace {

struct Tones {
    const char* window;
    const char* base;
    const char* alternate;
    const char* button;
    const char* text;
    const char* muted;
    const char* disabled;
    const char* hairline;
    const char* accent;
    const char* on_accent;
    const char* second;
    const char* good;
    const char* warning;
    const char* bad;
};

constexpr Tones light_tones{"#f6f6f7", "#ffffff", "#f0f1f3", "#ffffff", "#1b1d21", "#5d626b", "#9a9fa8",
                            "#d9dbe0", "#2f62c9", "#ffffff", "#c25a00", "#1d7a46", "#8f5a00", "#c0352b"};
constexpr Tones dark_tones{"#1d1f23", "#16171a", "#23262b", "#2a2d33", "#e7e9ec", "#a3a9b3", "#6d737d",
                           "#383c44", "#7ba7f7", "#0e1420", "#f2a65e", "#63c78b", "#e4b452", "#f0796f"};

const Tones& tones(bool dark) {
    return dark ? dark_tones : light_tones;
}

QPalette paletteOf(const Tones& tone) {
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const char* colour) {
        palette.setColor(role, QColor(QLatin1String(colour)));
    };
    set(QPalette::Window, tone.window);
    set(QPalette::Base, tone.base);
    set(QPalette::AlternateBase, tone.alternate);
    set(QPalette::Button, tone.button);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, tone.text);
    set(QPalette::ToolTipBase, tone.base);
    set(QPalette::PlaceholderText, tone.muted);
    set(QPalette::Highlight, tone.accent);
    set(QPalette::HighlightedText, tone.on_accent);
    set(QPalette::Link, tone.accent);
    set(QPalette::LinkVisited, tone.accent);
    set(QPalette::BrightText, tone.bad);
    const QColor button(QLatin1String(tone.button));
    palette.setColor(QPalette::Light, button.lighter(120));
    palette.setColor(QPalette::Midlight, button.lighter(108));
    set(QPalette::Mid, tone.hairline);
    set(QPalette::Dark, tone.hairline);
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0, 90));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(QLatin1String(tone.disabled)));
    return palette;
}

/// Removes borders that Fusion draws, for a calmer window.
QString styleSheetOf(const Tones& tone) {
    return QStringLiteral("QToolTip { color: %1; background: %2; border: 1px solid %3; padding: 4px; }"
                          "QSplitter::handle { background: transparent; }"
                          "QScrollArea, QListView, QTableView, QTreeView { border: none; }"
                          "QHeaderView::section { background: %4; border: none; border-bottom: 1px solid %3;"
                          " padding: 4px 6px; }")
        .arg(QLatin1String(tone.text), QLatin1String(tone.base), QLatin1String(tone.hairline),
             QLatin1String(tone.window));
}

} // namespace

bool isDark() {
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

QPalette themePalette(bool dark) {
    return paletteOf(tones(dark));
}

QColor themeColour(ThemeColour colour, bool dark) {
    const Tones& tone = tones(dark);
    switch (colour) {
    case ThemeColour::Accent:
        return QLatin1String(tone.accent);
    case ThemeColour::Second:
        return QLatin1String(tone.second);
    case ThemeColour::Good:
        return QLatin1String(tone.good);
    case ThemeColour::Warning:
        return QLatin1String(tone.warning);
    case ThemeColour::Bad:
        return QLatin1String(tone.bad);
    case ThemeColour::Muted:
        return QLatin1String(tone.muted);
    case ThemeColour::Hairline:
        break;
    }
    return QLatin1String(tone.hairline);
}

QColor seriesColour(int index, bool dark) {
    static constexpr std::array<const char*, 6> on_light{"#0072b2", "#d55e00", "#009e73",
                                                         "#a3548a", "#8a6d00", "#4b4f57"};
    static constexpr std::array<const char*, 6> on_dark{"#56b4e9", "#f0904a", "#3fcf9f",
                                                        "#dd9cc4", "#e8d44d", "#b9bec7"};
    const auto& colours = dark ? on_dark : on_light;
    return QLatin1String(colours.at(static_cast<std::size_t>(index) % colours.size()));
}

void applyTheme(QApplication& application, Appearance appearance) {
    // Whether the platform's own palette is dark; later Qt versions have a call for this, Qt 6.4 does not.
    static const bool system_is_dark = isDark();
    const bool wants_dark =
        appearance == Appearance::Dark || (appearance == Appearance::System && system_is_dark);
    const Tones& tone = tones(wants_dark);
    // Few actions have one, and a menu with some icons is uneven.
    QApplication::setAttribute(Qt::AA_DontShowIconsInMenus);
    if (application.styleSheet().isEmpty()) // the first time
        QApplication::setStyle(new Style);  // the application owns it
    QApplication::setPalette(paletteOf(tone));
    application.setStyleSheet(styleSheetOf(tone));
}

} // namespace saccade::ui
