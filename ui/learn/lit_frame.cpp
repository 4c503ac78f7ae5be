#include "ui/learn/lit_frame.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

#include <utility>

namespace saccade::ui {
namespace {

constexpr int line = 3;
constexpr int gap = 3; ///< to the widget
constexpr double corner = 6;

bool changesLayout(QEvent::Type type) {
    return type == QEvent::Show || type == QEvent::Hide || type == QEvent::Move || type == QEvent::Resize ||
           type == QEvent::LayoutRequest;
}

} // namespace

LitFrame::LitFrame(QWidget* window, Find find) : QWidget(window), find_(std::move(find)) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    later_.setSingleShot(true);
    later_.setInterval(0);
    connect(&later_, &QTimer::timeout, this, &LitFrame::follow);
}

void LitFrame::light(const QStringList& names) {
    if (names_.isEmpty() != names.isEmpty()) {
        if (names.isEmpty())
            qApp->removeEventFilter(this);
        else
            qApp->installEventFilter(this);
    }
    names_ = names;
    follow();
}

bool LitFrame::eventFilter(QObject* watched, QEvent* event) {
    if (watched != this && changesLayout(event->type()) && watched->isWidgetType())
        later_.start();
    return QWidget::eventFilter(watched, event);
}

/// Around what is in sight of it: a part may be scrolled away.
void LitFrame::follow() {
    lit_ = nullptr;
    for (const QString& name : names_)
        if (!lit_)
            lit_ = find_(name);
    const QWidget* window = parentWidget();
    QRect seen;
    if (lit_ && lit_->isVisible()) {
        seen = lit_->visibleRegion().boundingRect();
        seen.moveTopLeft(lit_->mapTo(window, seen.topLeft()));
    }
    if (seen.isEmpty()) {
        lit_ = nullptr;
        hide();
        return;
    }
    constexpr int out = line + gap;
    setGeometry(seen.adjusted(-out, -out, out, out).intersected(window->rect()));
    show();
    raise();
    update();
}

void LitFrame::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColour(ThemeColour::Second), line));
    constexpr double half = line / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), corner, corner);
}

} // namespace saccade::ui
