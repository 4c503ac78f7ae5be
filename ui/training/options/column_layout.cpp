#include "ui/training/options/column_layout.h"

#include "ui/common/theme.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <numeric>

namespace saccade::ui {
namespace {

constexpr int across = 2 * spacing::large;
constexpr int down = spacing::large;

} // namespace

ColumnLayout::ColumnLayout(QWidget* parent, int column) : QLayout(parent), column_(column) {
    setContentsMargins(0, 0, 0, 0);
}

ColumnLayout::~ColumnLayout() {
    for (const QLayoutItem* item : items_)
        delete item;
}

void ColumnLayout::addItem(QLayoutItem* item) {
    items_.push_back(item);
    invalidate();
}

int ColumnLayout::count() const {
    return static_cast<int>(items_.size());
}

QLayoutItem* ColumnLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* ColumnLayout::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item) {
        items_.erase(items_.begin() + index);
        invalidate();
    }
    return item;
}

int ColumnLayout::heightForWidth(int width) const {
    return arrange(QRect(0, 0, width, 0), false);
}

QSize ColumnLayout::minimumSize() const {
    QSize size(column_, 0);
    for (const QLayoutItem* item : items_)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize ColumnLayout::sizeHint() const {
    return minimumSize();
}

void ColumnLayout::setGeometry(const QRect& area) {
    QLayout::setGeometry(area);
    arrange(area, true);
}

int ColumnLayout::columnsIn(int width) const {
    const auto shown = static_cast<int>(std::count_if(
        items_.begin(), items_.end(), [](const QLayoutItem* item) { return !item->isEmpty(); }));
    return std::clamp((width + across) / (column_ + across), 1, std::max(shown, 1));
}

int ColumnLayout::heightOf(const QLayoutItem& item, int width) {
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

/// The least height with which so many columns hold all items in their order.
int ColumnLayout::lowestHeight(int columns, int width) const {
    std::vector<int> heights;
    for (const QLayoutItem* item : items_)
        if (!item->isEmpty())
            heights.push_back(heightOf(*item, width));
    const auto needed = [&heights](int limit) {
        int count = 1;
        int used = -down;
        for (const int height : heights) {
            if (used + down + height > limit && used >= 0) {
                ++count;
                used = -down;
            }
            used += down + height;
        }
        return count;
    };
    int low = heights.empty() ? 0 : *std::max_element(heights.begin(), heights.end());
    int high = std::accumulate(heights.begin(), heights.end(), static_cast<int>(heights.size()) * down);
    while (low < high) {
        const int middle = (low + high) / 2;
        if (needed(middle) <= columns)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

/// Gives the height that the items need in `area`; places them there when `place`.
int ColumnLayout::arrange(const QRect& area, bool place) const {
    const QRect inner = area.marginsRemoved(contentsMargins());
    const int columns = columnsIn(inner.width());
    const int width = (inner.width() - (columns - 1) * across) / columns;
    const int lowest = lowestHeight(columns, width);
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = inner.left();
    int y = inner.top();
    for (QLayoutItem* item : items_) {
        if (item->isEmpty())
            continue;
        const int height = heightOf(*item, width);
        if (y > inner.top() && y + height > inner.top() + lowest) {
            x += width + across;
            y = inner.top();
        }
        if (place)
            item->setGeometry(QStyle::visualRect(direction, inner, QRect(x, y, width, height)));
        y += height + down;
    }
    return lowest + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace saccade::ui
