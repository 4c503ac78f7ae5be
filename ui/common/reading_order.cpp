#include "ui/common/reading_order.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>
#include <tuple>

namespace saccade::ui {
namespace {

/// Whether what is inside belongs to it, as the field of a spin box does.
bool isWhole(const QWidget& widget) {
    const bool scrolls = qobject_cast<const QAbstractScrollArea*>(&widget) != nullptr;
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
           qobject_cast<const QComboBox*>(&widget) != nullptr ||
           qobject_cast<const QLineEdit*>(&widget) != nullptr ||
           (scrolls && qobject_cast<const QScrollArea*>(&widget) == nullptr);
}

bool isStop(const QWidget& widget) {
    return widget.hasFocus() || ((widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
                                 widget.isEnabled() && widget.focusProxy() == nullptr);
}

QVector<QLayoutItem*> itemsOf(const QLayout& layout) {
    QVector<QLayoutItem*> items;
    for (int i = 0; i < layout.count(); ++i)
        items.append(layout.itemAt(i));
    if (const auto* grid = qobject_cast<const QGridLayout*>(&layout)) {
        const auto place = [grid](QLayoutItem* item) {
            int row = 0, column = 0, ignored = 0;
            for (int i = 0; i < grid->count(); ++i)
                if (grid->itemAt(i) == item)
                    grid->getItemPosition(i, &row, &column, &ignored, &ignored);
            return std::tuple(row, column);
        };
        std::stable_sort(items.begin(), items.end(),
                         [&place](QLayoutItem* a, QLayoutItem* b) { return place(a) < place(b); });
    }
    return items;
}

/// The widgets of a layout and of the layouts in it.
QVector<QWidget*> widgetsOf(const QLayout& layout) {
    QVector<QWidget*> widgets;
    for (QLayoutItem* item : itemsOf(layout)) {
        if (item->widget() != nullptr)
            widgets.append(item->widget());
        else if (item->layout() != nullptr)
            widgets.append(widgetsOf(*item->layout()));
    }
    return widgets;
}

QVector<QWidget*> partsOf(const QWidget& widget) {
    QVector<QWidget*> parts;
    if (const auto* area = qobject_cast<const QScrollArea*>(&widget))
        return area->widget() != nullptr ? QVector<QWidget*>{area->widget()} : parts;
    if (const auto* splitter = qobject_cast<const QSplitter*>(&widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            parts.append(splitter->widget(i));
        return parts;
    }
    const QVector<QWidget*> laid =
        widget.layout() != nullptr ? widgetsOf(*widget.layout()) : QVector<QWidget*>();
    for (QWidget* child : widget.findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        if (!laid.contains(child))
            parts.append(child);
    return parts + laid;
}

void collect(QWidget& widget, QVector<QWidget*>& order) {
    if (isStop(widget))
        order.append(&widget);
    if (isWhole(widget))
        return;
    for (QWidget* part : partsOf(widget))
        if (!part->isHidden() && !part->isWindow())
            collect(*part, order);
}

void scrollTo(QWidget& widget) {
    for (QWidget* outer = widget.parentWidget(); outer != nullptr; outer = outer->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(outer))
            area->ensureWidgetVisible(&widget);
}

} // namespace

QVector<QWidget*> readingOrder(QWidget& root) {
    QVector<QWidget*> order;
    collect(root, order);
    return order;
}

bool focusInReadingOrder(QWidget& root, bool next) {
    const QVector<QWidget*> order = readingOrder(root);
    const qsizetype now = order.indexOf(QApplication::focusWidget());
    if (order.isEmpty() || (now >= 0 && order.size() == 1))
        return false;
    const qsizetype count = order.size();
    const qsizetype wanted = next ? (now + 1) % count : (now <= 0 ? count : now) - 1;
    QWidget& stop = *order.at(wanted);
    root.window()->setAttribute(Qt::WA_KeyboardFocusChange); // so that the focus is shown
    stop.setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    scrollTo(stop);
    return true;
}

} // namespace saccade::ui
