#include "ui/common/tool_tips.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>

namespace saccade::ui {
namespace {

constexpr int one_line = 60; ///< characters

struct Tip {
    QString text;
    QRect place; ///< in the widget; the tip disappears when the pointer leaves it
};

/// What Qt would show at the pointer.
Tip tipAt(const QWidget& widget, const QPoint& position) {
    const auto* view = qobject_cast<const QAbstractItemView*>(widget.parentWidget());
    if (!view || view->viewport() != &widget || !view->model())
        return {widget.toolTip(), widget.rect()};
    if (const auto* header = qobject_cast<const QHeaderView*>(view)) {
        const int section = header->logicalIndexAt(position);
        if (section < 0)
            return {};
        return {header->model()->headerData(section, header->orientation(), Qt::ToolTipRole).toString(), {}};
    }
    const QModelIndex index = view->indexAt(position);
    return {index.data(Qt::ToolTipRole).toString(), view->visualRect(index)};
}

/// Rich text is broken into lines.
QString wrapped(const QString& plain) {
    return QStringLiteral("<qt>%1</qt>")
        .arg(plain.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
}

} // namespace

bool ToolTips::eventFilter(QObject* watched, QEvent* event) {
    auto* widget = event->type() == QEvent::ToolTip ? qobject_cast<QWidget*>(watched) : nullptr;
    if (!widget)
        return QObject::eventFilter(watched, event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const Tip tip = tipAt(*widget, help->pos());
    if (tip.text.size() <= one_line || Qt::mightBeRichText(tip.text))
        return QObject::eventFilter(watched, event);
    QToolTip::showText(help->globalPos(), wrapped(tip.text), widget, tip.place, widget->toolTipDuration());
    return true;
}

} // namespace saccade::ui
