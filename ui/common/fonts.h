#pragma once

#include <QFont>

class QLabel;
class QString;
class QWidget;

namespace saccade::ui {

/// The font at another size, relative to the system's text size.
QFont scaledFont(QFont font, double factor);

/// Makes a widget's font bold and `size` times as large: for titles and headings.
void makeBold(QWidget& widget, double size = 1);

/// A bold line over a group of fields; a child of `parent`.
QLabel* heading(const QString& text, QWidget* parent);

} // namespace saccade::ui
