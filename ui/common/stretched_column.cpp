#include "ui/common/stretched_column.h"

#include "ui/common/table_style.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace saccade::ui {

StretchedColumn::StretchedColumn(QTableView& table, int column, int least)
    : QObject(&table), table_(table), column_(column),
      least_(least * table.fontMetrics().averageCharWidth()) {
    table.viewport()->installEventFilter(this);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section != column_)
            fit();
    });
}

void StretchedColumn::fit() {
    const QHeaderView& header = *table_.horizontalHeader();
    if (column_ >= header.count())
        return;
    const int others = header.length() - header.sectionSize(column_);
    table_.setColumnWidth(column_, std::max(least_, table_.viewport()->width() - others));
}

void StretchedColumn::setLeastFor(const QStringList& texts, int least, int most) {
    const int character = table_.fontMetrics().averageCharWidth();
    int widest = 0;
    for (const QString& text : texts)
        widest = std::max(widest, columnWidthFor(table_, text));
    least_ = std::clamp(widest, least * character, most * character);
    fit();
}

bool StretchedColumn::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace saccade::ui
