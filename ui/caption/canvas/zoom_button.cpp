#include "ui/caption/canvas/zoom_button.h"

#include "ui/caption/canvas/zoom_view.h"
#include "ui/common/number_text.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace saccade::ui {

ZoomButton::ZoomButton(ZoomView& view, QWidget* parent)
    : QToolButton(parent), view_(view), sizes_(new QActionGroup(this)) {
    setMenu(new QMenu(this));
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setToolTip(tr("How large the image is drawn; at 100 % each of its pixels is a pixel of the screen"));
    fill();
    connect(&view_, &ZoomView::viewChanged, this, &ZoomButton::refresh);
    refresh();
}

void ZoomButton::fill() {
    QAction* fit = menu()->addAction(tr("&Fit the window"), &view_, &ZoomView::fitToWindow);
    fit->setCheckable(true);
    fit->setActionGroup(sizes_);
    menu()->addSeparator();
    for (const double zoom : {0.5, 1.0, 2.0, 4.0}) {
        QAction* size = menu()->addAction(percentText(zoom), &view_, [this, zoom] { view_.setZoom(zoom); });
        size->setCheckable(true);
        size->setActionGroup(sizes_);
        size->setData(zoom);
    }
}

/// The fitted size may be one of the others as well.
void ZoomButton::refresh() {
    setEnabled(view_.hasPicture());
    const QString size = percentText(view_.zoom());
    setText(!view_.hasPicture() ? tr("Fit") : view_.isFitted() ? tr("Fit %1").arg(size) : size);
    setAccessibleName(tr("Zoom: %1").arg(text()));
    for (QAction* action : sizes_->actions()) {
        const double zoom = action->data().toDouble(); // 0: fit
        action->setEnabled(zoom == 0 || zoom >= view_.leastZoom());
        action->setChecked(view_.isFitted() ? zoom == 0 : qFuzzyCompare(zoom, view_.zoom()));
    }
}

/// As wide as the widest text, so that nothing moves while the wheel turns.
QSize ZoomButton::sizeHint() const {
    const QString widest = tr("Fit %1").arg(percentText(1));
    const int missing = fontMetrics().horizontalAdvance(widest) - fontMetrics().horizontalAdvance(text());
    return QToolButton::sizeHint() + QSize(std::max(0, missing), 0);
}

} // namespace saccade::ui
