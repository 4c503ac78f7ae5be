#include "ui/explore/flow_strip.h"

#include "ui/common/theme.h"
#include "ui/explore/value_picture.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace saccade::ui {
namespace {

constexpr int box_width = 124;
constexpr int picture_side = 72;
constexpr int arrow = 14; ///< between two boxes

} // namespace

FlowStrip::FlowStrip(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("From the image to the word"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FlowStrip::setSteps(std::vector<FlowStep> steps) {
    const QString name = open_ >= 0 ? steps_[static_cast<std::size_t>(open_)].title : QString();
    steps_ = std::move(steps);
    pictures_.clear();
    for (const FlowStep& step : steps_)
        pictures_.push_back(valuePicture(step.values, step.rows, step.columns));
    const auto same =
        std::find_if(steps_.begin(), steps_.end(), [&](const FlowStep& step) { return step.title == name; });
    open_ = same == steps_.end() ? -1 : static_cast<int>(same - steps_.begin());
    describe();
    resize(sizeHint());
    updateGeometry();
    update();
}

void FlowStrip::openStep(int step) {
    if (step < 0 || step >= static_cast<int>(steps_.size()))
        return;
    open_ = step;
    describe();
    update();
    Q_EMIT opened(step);
}

QRect FlowStrip::boxOf(int step) const {
    const int height = picture_side + 2 * fontMetrics().height() + 4 * spacing::small;
    return {step * (box_width + arrow), 0, box_width, height};
}

QSize FlowStrip::sizeHint() const {
    const int count = std::max<int>(1, static_cast<int>(steps_.size()));
    return {count * (box_width + arrow) - arrow, boxOf(0).height()};
}

int FlowStrip::stepAt(QPoint position) const {
    for (int step = 0; step < static_cast<int>(steps_.size()); ++step)
        if (boxOf(step).contains(position))
            return step;
    return -1;
}

/// For those who cannot see it.
void FlowStrip::describe() {
    if (open_ < 0)
        return setAccessibleDescription({});
    const FlowStep& step = steps_[static_cast<std::size_t>(open_)];
    setAccessibleDescription(tr("%1, %2: %3").arg(step.title, step.shape, step.meaning));
}

void FlowStrip::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int step = 0; step < static_cast<int>(steps_.size()); ++step) {
        const QRect box = boxOf(step);
        if (!event->rect().intersects(box.adjusted(-arrow, 0, 0, 0)))
            continue;
        if (step > 0) {
            painter.setPen(themeColour(ThemeColour::Muted));
            painter.drawText(QRect(box.left() - arrow, box.top(), arrow, box.height()), Qt::AlignCenter,
                             QStringLiteral("›"));
        }
        paintBox(painter, step);
    }
}

void FlowStrip::paintBox(QPainter& painter, int step) const {
    const FlowStep& shown = steps_[static_cast<std::size_t>(step)];
    const QRect box = boxOf(step);
    const bool is_open = step == open_;
    painter.setPen(QPen(is_open ? themeColour(ThemeColour::Accent) : themeColour(ThemeColour::Hairline),
                        is_open ? 2 : 1));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), spacing::small, spacing::small);
    if (is_open && hasFocus()) {
        painter.setPen(QPen(palette().text(), 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(4, 4, -4, -4));
    }
    const int line = fontMetrics().height();
    const QRect inside = box.adjusted(spacing::small, spacing::small, -spacing::small, -spacing::small);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRect(inside.left(), inside.top(), inside.width(), line), Qt::AlignCenter,
                     fontMetrics().elidedText(shown.title, Qt::ElideRight, inside.width()));
    painter.setPen(themeColour(ThemeColour::Muted));
    painter.drawText(QRect(inside.left(), inside.bottom() + 1 - line, inside.width(), line), Qt::AlignCenter,
                     fontMetrics().elidedText(shown.shape, Qt::ElideRight, inside.width()));
    const QRect room(inside.left() + (inside.width() - picture_side) / 2,
                     inside.top() + line + spacing::small, picture_side, picture_side);
    if (shown.values.size() == 1) { // a number tells more than its colour
        QFont large = font();
        large.setPointSizeF(large.pointSizeF() * 1.5);
        painter.setFont(large);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(room, Qt::AlignCenter,
                         locale().toString(static_cast<double>(shown.values[0]), 'f', 2));
        painter.setFont(font());
        return;
    }
    const QImage& picture = pictures_[static_cast<std::size_t>(step)];
    const QSize size = picture.size().scaled(room.size(), Qt::KeepAspectRatio);
    QRect place(QPoint(), size.expandedTo({4, 4}));
    place.moveCenter(room.center());
    painter.drawImage(place, picture);
}

void FlowStrip::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        openStep(stepAt(event->pos()));
}

void FlowStrip::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Right  ? open_ + 1
                     : event->key() == Qt::Key_Left ? open_ - 1
                     : event->key() == Qt::Key_Home ? 0
                     : event->key() == Qt::Key_End  ? static_cast<int>(steps_.size()) - 1
                                                    : -2;
    if (step == -2)
        return QWidget::keyPressEvent(event);
    openStep(step);
}

bool FlowStrip::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const int step = stepAt(help->pos()); step >= 0)
        QToolTip::showText(help->globalPos(),
                           steps_[static_cast<std::size_t>(step)].title + QLatin1Char('\n') +
                               steps_[static_cast<std::size_t>(step)].meaning,
                           this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace saccade::ui
