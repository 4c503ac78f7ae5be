#include "ui/learn/lesson_dots.h"

#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <utility>

namespace saccade::ui {
namespace {

constexpr int pitch = 20; ///< from dot to dot
constexpr double radius = 4;
constexpr double ring = 7;

} // namespace

LessonDots::LessonDots(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LessonDots::setDots(std::vector<Dot> dots, int open) {
    dots_ = std::move(dots);
    open_ = open;
    setAccessibleName(tr("Page %1 of %2").arg(open + 1).arg(dots_.size()));
    updateGeometry();
    update();
}

QSize LessonDots::sizeHint() const {
    return {pitch * static_cast<int>(dots_.size()), pitch};
}

QRect LessonDots::dotRect(int dot) const {
    return {dot * pitch, 0, pitch, pitch};
}

int LessonDots::dotAt(const QPoint& place) const {
    const int dot = place.x() / pitch;
    return rect().contains(place) && dot < static_cast<int>(dots_.size()) ? dot : -1;
}

bool LessonDots::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const int dot = dotAt(help->pos()); dot >= 0)
            QToolTip::showText(help->globalPos(), dots_[static_cast<std::size_t>(dot)].title, this,
                               dotRect(dot));
        return true;
    }
    return QWidget::event(event);
}

void LessonDots::mouseReleaseEvent(QMouseEvent* event) {
    if (const int dot = dotAt(event->pos()); dot >= 0)
        Q_EMIT clicked(dot);
}

void LessonDots::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = themeColour(ThemeColour::Accent);
    const QColor faint = themeColour(ThemeColour::Muted);
    for (int i = 0; i < static_cast<int>(dots_.size()); ++i) {
        const QPointF centre = QRectF(dotRect(i)).center();
        const bool done = dots_[static_cast<std::size_t>(i)].done;
        painter.setPen(QPen(done ? accent : faint, 1.4));
        painter.setBrush(done ? QBrush(accent) : QBrush(Qt::NoBrush));
        painter.drawEllipse(centre, radius, radius);
        if (i == open_) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(accent, 1.4));
            painter.drawEllipse(centre, ring, ring);
        }
    }
}

} // namespace saccade::ui
