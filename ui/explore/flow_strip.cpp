#include "ui/explore/flow_strip.h"

#include "ui/common/fonts.h"
#include "ui/common/glide.h"
#include "ui/common/number_text.h"
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
constexpr int arrow = 14;   ///< between two boxes
constexpr int bar_high = 6; ///< of the shares of a gate
constexpr int bar_gap = 3;  ///< between the picture and them

bool movesBetweenBoxes(int key) {
    return key == Qt::Key_Right || key == Qt::Key_Left || key == Qt::Key_Home || key == Qt::Key_End;
}

/// In two colours, so that it is seen on every value.
void frameBoxCell(QPainter& painter, const QRectF& cell) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::black, 3));
    painter.drawRect(cell);
    painter.setPen(QPen(Qt::white, 1));
    painter.drawRect(cell);
}

} // namespace

FlowStrip::FlowStrip(QWidget* parent) : QWidget(parent), glide_(new Glide(this)) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("From the image to the word"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(glide_, &Glide::moved, this, &FlowStrip::updateMoving);
}

FlowStrip::Look FlowStrip::lookOf(const FlowStep& step) {
    if (step.values.size() == 1)
        return {{}, static_cast<double>(step.values.front()), step.shares};
    return {valuePicture(step.values, step.rows, step.columns), std::nullopt, step.shares};
}

/// What is drawn now, which may be between two words.
FlowStrip::Look FlowStrip::shownLook(int step) const {
    const Box& box = boxes_[static_cast<std::size_t>(step)];
    if (!isMoving(step))
        return box.now;
    const double weight = glide_->weight();
    const auto between = [weight](double from, double to) { return from + weight * (to - from); };
    Look look{mixedPicture(box.before->picture, box.now.picture, weight), box.now.number, box.now.shares};
    if (look.number && box.before->number)
        look.number = between(*box.before->number, *look.number);
    if (look.shares && box.before->shares)
        for (std::size_t i = 0; i < look.shares->size(); ++i)
            (*look.shares)[i] = between((*box.before->shares)[i], (*look.shares)[i]);
    return look;
}

bool FlowStrip::isMoving(int step) const {
    return glide_->isMoving() && boxes_[static_cast<std::size_t>(step)].before.has_value();
}

void FlowStrip::updateMoving() {
    for (int step = 0; step < static_cast<int>(boxes_.size()); ++step)
        if (boxes_[static_cast<std::size_t>(step)].before)
            update(boxOf(step));
}

void FlowStrip::setMarked(std::optional<int> cell) {
    if (cell == marked_)
        return;
    marked_ = cell;
    updateMarked();
}

void FlowStrip::updateMarked() {
    for (int step = 0; step < static_cast<int>(steps_.size()); ++step)
        if (steps_[static_cast<std::size_t>(step)].of_grid)
            update(boxOf(step));
}

void FlowStrip::setSteps(std::vector<FlowStep> steps) {
    const QString name = open_ >= 0 ? steps_[static_cast<std::size_t>(open_)].title : QString();
    std::vector<Box> boxes;
    bool any_moves = false;
    for (const FlowStep& step : steps) {
        const auto old = std::find_if(steps_.begin(), steps_.end(),
                                      [&step](const FlowStep& other) { return other.title == step.title; });
        const auto at = old - steps_.begin();
        if (old == steps_.end()) {
            boxes.push_back({lookOf(step), std::nullopt});
        } else if (old->values == step.values && old->columns == step.columns && old->shares == step.shares) {
            boxes.push_back({boxes_[static_cast<std::size_t>(at)].now, std::nullopt});
        } else {
            boxes.push_back({lookOf(step), shownLook(static_cast<int>(at))});
            any_moves = true;
        }
    }
    const bool same_boxes =
        std::equal(steps.begin(), steps.end(), steps_.begin(), steps_.end(),
                   [](const FlowStep& one, const FlowStep& other) { return one.title == other.title; });
    steps_ = std::move(steps);
    boxes_ = std::move(boxes);
    const auto same =
        std::find_if(steps_.begin(), steps_.end(), [&](const FlowStep& step) { return step.title == name; });
    open_ = same == steps_.end() ? -1 : static_cast<int>(same - steps_.begin());
    if (any_moves)
        glide_->start();
    describe();
    if (same_boxes)
        return updateMoving();
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

void FlowStrip::paintFrame(QPainter& painter, int step) const {
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
}

void FlowStrip::paintBox(QPainter& painter, int step) const {
    paintFrame(painter, step);
    const FlowStep& shown = steps_[static_cast<std::size_t>(step)];
    const int line = fontMetrics().height();
    const QRect inside =
        boxOf(step).adjusted(spacing::small, spacing::small, -spacing::small, -spacing::small);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRect(inside.left(), inside.top(), inside.width(), line), Qt::AlignCenter,
                     fontMetrics().elidedText(shown.title, Qt::ElideRight, inside.width()));
    painter.setPen(themeColour(ThemeColour::Muted));
    painter.drawText(QRect(inside.left(), inside.bottom() + 1 - line, inside.width(), line), Qt::AlignCenter,
                     fontMetrics().elidedText(shown.shape, Qt::ElideRight, inside.width()));
    QRect room(inside.left() + (inside.width() - picture_side) / 2, inside.top() + line + spacing::small,
               picture_side, picture_side);
    const Look look = shownLook(step);
    if (look.number) { // a number tells more than its colour
        painter.setFont(scaledFont(font(), 1.5));
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(room, Qt::AlignCenter, decimalText(*look.number, 2));
        painter.setFont(font());
        return;
    }
    if (look.shares) {
        paintShares(painter, QRectF(room.left(), room.bottom() + 1 - bar_high, room.width(), bar_high),
                    *look.shares);
        room.setHeight(room.height() - bar_high - bar_gap);
    }
    paintPicture(painter, step, room, look.picture);
}

void FlowStrip::paintPicture(QPainter& painter, int step, const QRect& room, const QImage& picture) const {
    const FlowStep& shown = steps_[static_cast<std::size_t>(step)];
    const QSize size = picture.size().scaled(room.size(), Qt::KeepAspectRatio);
    QRect place(QPoint(), size.expandedTo({12, 12}));
    place.moveCenter(room.center());
    painter.drawImage(place, picture);
    if (!shown.of_grid)
        return;
    const double wide = static_cast<double>(place.width()) / shown.columns;
    const double high = static_cast<double>(place.height()) / shown.rows;
    for (const std::optional<int> cell : {shown.taken, marked_})
        if (cell && *cell < shown.rows * shown.columns)
            frameBoxCell(painter,
                         {place.left() + *cell % shown.columns * wide,
                          place.top() + static_cast<double>(*cell / shown.columns) * high, wide, high});
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
    if (event->type() == QEvent::ShortcutOverride) { // or the page would step through the words
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && movesBetweenBoxes(key->key()))
            event->accept();
        return true;
    }
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
