#include "ui/common/window_fit.h"

#include <QScreen>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace saccade::ui {
namespace {

QMargins frameOf(const QWidget& window) {
    const QRect frame = window.frameGeometry();
    const QRect inside = window.geometry();
    if (frame != inside)
        return {inside.left() - frame.left(), inside.top() - frame.top(), frame.right() - inside.right(),
                frame.bottom() - inside.bottom()};
    const int side = window.style()->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth, nullptr, &window);
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    return {side, title + side, side, side};
}

} // namespace

QRect fittedInto(const QRect& available, const QRect& wanted, const QMargins& frame) {
    const QRect room = available.marginsRemoved(frame);
    QRect inside(wanted.topLeft(), wanted.size().boundedTo(room.size()));
    inside.moveLeft(std::clamp(inside.left(), room.left(), room.right() - inside.width() + 1));
    inside.moveTop(std::clamp(inside.top(), room.top(), room.bottom() - inside.height() + 1));
    return inside;
}

void fitIntoScreen(QWidget& window) {
    if (window.isMaximized() || window.isFullScreen())
        return;
    const QRect inside = fittedInto(window.screen()->availableGeometry(), window.geometry(), frameOf(window));
    if (inside != window.geometry())
        window.setGeometry(inside);
}

} // namespace saccade::ui
