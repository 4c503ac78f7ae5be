#pragma once

#include <QVector>

class QWidget;

namespace saccade::ui {

/// What takes the Tab key inside, and what has the focus, as the eye reads: as the layouts have it, a grid
/// row by row. What lies over a layout comes before what is in it. Qt's own order is that in which the
/// widgets were made, which is another as soon as some are made late or hand their focus on.
QVector<QWidget*> readingOrder(QWidget& root);

/// Gives the focus to the next of them or to the one before, round at the ends. False where there is no
/// other.
bool focusInReadingOrder(QWidget& root, bool next);

} // namespace saccade::ui
