#include "ui/common/flow_layout.h"

#include <QHBoxLayout>
#include <QStyle>

#include <algorithm>
#include <iterator>

namespace saccade::ui {

FlowLayout::FlowLayout(QWidget* parent, int across, int down)
    : QLayout(parent), across_(across), down_(down) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    for (const QLayoutItem* item : items_)
        delete item;
}

void FlowLayout::addItem(QLayoutItem* item) {
    items_.push_back(item);
    invalidate();
}

void FlowLayout::insertWidget(int index, QWidget* widget) {
    addWidget(widget);
    std::rotate(items_.begin() + index, items_.end() - 1, items_.end());
}

int FlowLayout::count() const {
    return static_cast<int>(items_.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item) {
        items_.erase(items_.begin() + index);
        invalidate();
    }
    return item;
}

int FlowLayout::heightForWidth(int width) const {
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : items_)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const {
    return minimumSize();
}

void FlowLayout::setGeometry(const QRect& area) {
    QLayout::setGeometry(area);
    arrange(area, true);
}

int FlowLayout::arrange(const QRect& area, bool place) const {
    const QRect inner = area.marginsRemoved(contentsMargins());
    int y = inner.top();
    for (std::size_t next = 0; next < items_.size();) {
        Line line = lineFrom(next, inner.width());
        if (place)
            placeLine(line, inner, y);
        y += line.height + (line.end < items_.size() ? down_ : 0);
        next = line.end;
    }
    return y - area.top() + contentsMargins().bottom();
}

/// As many items as fit on one line, at least one.
FlowLayout::Line FlowLayout::lineFrom(std::size_t first, int width) const {
    Line line;
    int used = 0;
    for (line.end = first; line.end < items_.size(); ++line.end) {
        QLayoutItem* item = items_[line.end];
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size = size.boundedTo({std::max(width, 0), size.height()}).expandedTo(item->minimumSize());
        const int needed = size.width() + (line.items.empty() ? 0 : across_);
        if (!line.items.empty() && used + needed > width)
            break;
        used += needed;
        line.items.push_back({item, size});
        line.height = std::max(line.height, size.height());
    }
    line.left = width - used;
    return line;
}

/// Items that expand share the rest of the line.
void FlowLayout::placeLine(Line& line, const QRect& inner, int y) const {
    const auto expands = [](const Placed& placed) {
        return placed.item->expandingDirections().testFlag(Qt::Horizontal);
    };
    auto expanding = static_cast<int>(std::count_if(line.items.begin(), line.items.end(), expands));
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = inner.left();
    for (Placed& placed : line.items) {
        if (expands(placed)) {
            const int share = std::max(0, line.left) / expanding--;
            const int most = placed.item->maximumSize().width() - placed.size.width();
            const int more = std::clamp(share, 0, std::max(0, most));
            placed.size.rwidth() += more;
            line.left -= more;
        }
        placed.item->setGeometry(QStyle::visualRect(
            direction, inner, QRect({x, y + (line.height - placed.size.height()) / 2}, placed.size)));
        x += placed.size.width() + across_;
    }
}

FlowRow::FlowRow(QWidget* parent, int across) : QWidget(parent) {
    setLayout(new FlowLayout(nullptr, across));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FlowRow::add(QWidget* widget) {
    layout()->addWidget(widget);
}

void FlowRow::addStretch() {
    auto* space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    space->setAttribute(Qt::WA_TransparentForMouseEvents);
    layout()->addWidget(space);
}

void FlowRow::addTogether(std::initializer_list<QWidget*> widgets) {
    auto* group = new QWidget(this);
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::normal);
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    const QWidget* last = *std::prev(widgets.end());
    if (last->sizePolicy().expandingDirections().testFlag(Qt::Horizontal)) {
        group->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        const int most = group->sizeHint().width() - last->sizeHint().width() + last->maximumWidth();
        group->setMaximumWidth(std::min(most, QWIDGETSIZE_MAX));
    }
    layout()->addWidget(group);
}

} // namespace saccade::ui
