#pragma once

#include <QFont>

class QLabel;
class QString;
class QWidget;

namespace saccade::ui {

/// The font at another size; follows the scale of the text on the whole screen.
QFont scaledFont(QFont font, double factor);

/// Gives a widget its font in bold, `size` times as large: for titles and headings.
void makeBold(QWidget& widget, double size = 1);

/// A bold line over a group of fields; a child of `parent`.
QLabel* heading(const QString& text, QWidget* parent);

} // namespace saccade::ui
