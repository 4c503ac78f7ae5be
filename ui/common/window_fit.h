#pragma once

#include <QMargins>
#include <QRect>

class QWidget;

namespace saccade::ui {

/// Where a window goes whose inside is `wanted` and whose frame adds `frame`, so that all of it lies in
/// `available`: smaller where it must be, else only moved.
QRect fittedInto(const QRect& available, const QRect& wanted, const QMargins& frame);

/// Does so for a window that is neither maximised nor over the full screen. Before it is shown, the frame is
/// what the style takes for one.
void fitIntoScreen(QWidget& window);

} // namespace saccade::ui
